import { AppError } from '@alupse/domain/contract';
import type { RawSheet, RawTable, RawWorkbook } from '@alupse/domain/registers';
import type { ExcelRunner } from './excel-host';
import { hiddenRowsOf } from './hidden-rows';
import { type ListedSheet, listSheets } from './list-sheets';
import { type Block, readCells } from './read-cells';
import { runExcel, stopIfCancelled } from './run';

/** More than any register holds: a stray cell in the last corner makes Excel report 17 thousand million cells. */
const MAX_CELLS = 20_000_000;
/** Excel's serial of 1 January 2000 when dates count from 1904. */
const SERIAL_2000_IN_1904 = 35_064;

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Name of the file, when several are read; null for the open workbook. */
  readonly file?: string | null;
}

/**
 * Reads every sheet that is not ours, values only, hidden rows and sheets included. Changes nothing.
 *
 * @throws AppError: SHEET_TOO_LARGE, CANCELLED, CELL_EDITING, EXCEL_BUSY, EXCEL_TOO_OLD
 */
export function readWorkbook(runner: ExcelRunner, { signal, file = null }: ReadOptions): Promise<RawWorkbook> {
  return runExcel(runner, 'read', async (context) => {
    const probe = context.workbook.functions.date(2000, 1, 1).load({ value: true });
    const { sheets } = await listSheets(context);
    const theirs = sheets.filter(({ mark }) => mark === null);
    const used = theirs.map((listed) => askFor(listed));
    await context.sync();
    const read: RawSheet[] = [];
    for (const asked of used) {
      stopIfCancelled(signal);
      if (!asked.range.isNullObject) read.push(await readSheet(context, asked, signal));
    }
    return { file, date1904: probe.value === SERIAL_2000_IN_1904, sheets: read };
  });
}

function askFor({ sheet, name }: ListedSheet) {
  const tables = sheet.tables.load({ name: true, showTotals: true });
  const range = sheet
    .getUsedRangeOrNullObject(true)
    .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return { sheet, name, range, tables };
}

type Asked = ReturnType<typeof askFor>;

async function readSheet(
  context: Excel.RequestContext,
  { sheet, name, range, tables }: Asked,
  signal: AbortSignal,
): Promise<RawSheet> {
  const block: Block = {
    sheet,
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
  if (block.rowCount * block.columnCount > MAX_CELLS) throw new AppError('SHEET_TOO_LARGE');
  const places = tables.items.map((table) =>
    table.getRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  );
  const merged = range.getMergedAreasOrNullObject().load({ address: true });
  const values = await readCells(context, block, () => {
    stopIfCancelled(signal);
  });
  const hiddenRows = await hiddenRowsOf(context, sheet, block.firstRow, block.rowCount);
  return {
    name,
    firstRow: block.firstRow,
    firstColumn: block.firstColumn,
    values,
    hiddenRows,
    tables: tables.items.flatMap((table, index) => {
      const place = places[index];
      return place === undefined ? [] : [rawTable(table, place)];
    }),
    mergedAreas: merged.isNullObject
      ? []
      : merged.address.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1).trim()),
  };
}

const rawTable = ({ name, showTotals }: Excel.Table, place: Excel.Range): RawTable => ({
  name,
  firstRow: place.rowIndex,
  rowCount: place.rowCount,
  firstColumn: place.columnIndex,
  columnCount: place.columnCount,
  showTotals,
});
