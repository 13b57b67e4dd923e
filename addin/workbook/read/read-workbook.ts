import { AppError } from '@report/engine/contract';
import type { CellValue, RawSheet, RawTable, RawWorkbook } from '@report/engine/registers';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel, stopIfCancelled } from '../session/run-excel';
import { type ListedSheet, listSheets } from '../sheets/list-sheets';
import { dateCellsOf } from './date-cells';
import { askDateSystem, isDate1904 } from './date-system';
import { hiddenRowsOf } from './hidden-rows';
import { mergedAreasOf } from './merged-areas';
import { type CellBlock, readCells } from './read-cells';

/** More than any register holds: a stray cell in the last corner makes Excel report 17 thousand million cells. */
const MAX_CELLS = 20_000_000;

interface ReadOptions {
  readonly signal: AbortSignal;
  /** Name of the file, when several are read; null for the open workbook. */
  readonly file?: string | null;
  /** To see whether they changed: only the sheets with these names, values alone. */
  readonly again?: ReadonlySet<string>;
  /** To look only: merged areas are not asked for, which in some versions empties the list of what can be undone. */
  readonly glance?: boolean;
}

/**
 * Reads every sheet that is not ours, values only, hidden rows and sheets included. Changes nothing. Eight syncs (seven at a glance) whatever
 * the number of sheets (five when reading again), and more where there are over 40 000 cells, or rows hidden here and there.
 *
 * @throws AppError: SHEET_TOO_LARGE, CANCELLED, CELL_EDITING, EXCEL_BUSY, EXCEL_TOO_OLD
 */
export function readWorkbook(
  runner: ExcelRunner,
  { signal, file = null, again, glance = false }: ReadOptions,
): Promise<RawWorkbook> {
  return runExcel(runner, 'read', async (context) => {
    stopIfCancelled(signal);
    const probe = askDateSystem(context);
    const { sheets } = await listSheets(context);
    const theirs = sheets.filter(({ mark, name }) => mark === null && (again?.has(name) ?? true));
    const asked = theirs.map(askForUse);
    await context.sync();
    // A blank sheet has no used range.
    const used = asked.filter(({ range }) => !range.isNullObject).map(askForTables);
    if (used.some(({ range }) => range.rowCount * range.columnCount > MAX_CELLS)) throw new AppError('SHEET_TOO_LARGE');
    await context.sync();
    const blocks = used.map(blockOf);
    const values = await readCells(context, blocks, () => {
      stopIfCancelled(signal);
    });
    stopIfCancelled(signal);
    const details = again === undefined ? await readDetails(context, blocks, values, glance) : null;
    const read = used.map(({ name, visibility, range, tables }, index): RawSheet => ({
      name,
      hidden: visibility === 'Visible' ? undefined : visibility === 'Hidden' ? 'hidden' : 'deep',
      firstRow: range.rowIndex,
      firstColumn: range.columnIndex,
      values: values[index] ?? [],
      hiddenRows: details?.hiddenRows[index] ?? [],
      tables: tables.map(rawTable),
      mergedAreas: details?.mergedAreas[index] ?? [],
      dates: details?.dates[index],
    }));
    return { file, date1904: isDate1904(probe), sheets: read };
  });
}

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

const askForUse = ({ sheet, name, visibility }: ListedSheet) => ({
  sheet,
  name,
  visibility,
  range: sheet.getUsedRangeOrNullObject(true).load(PLACE),
  tables: sheet.tables.load({ name: true, showTotals: true }),
});

const askForTables = ({ tables, ...more }: ReturnType<typeof askForUse>) => ({
  ...more,
  tables: tables.items.map((table) => ({ table, place: table.getRange().load(PLACE) })),
});

const blockOf = ({ sheet, range }: ReturnType<typeof askForTables>): CellBlock => ({
  sheet,
  firstRow: range.rowIndex,
  firstColumn: range.columnIndex,
  rowCount: range.rowCount,
  columnCount: range.columnCount,
});

const readDetails = async (
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  values: readonly CellValue[][][],
  glance: boolean,
) => ({
  hiddenRows: await hiddenRowsOf(context, blocks),
  mergedAreas: glance ? [] : await mergedAreasOf(context, blocks),
  dates: await dateCellsOf(context, blocks, values),
});

const rawTable = ({ table, place }: { readonly table: Excel.Table; readonly place: Excel.Range }): RawTable => ({
  name: table.name,
  firstRow: place.rowIndex,
  rowCount: place.rowCount,
  firstColumn: place.columnIndex,
  columnCount: place.columnCount,
  showTotals: table.showTotals,
});
