import { FILE_LIMITS, FileError, type FileLimits, type Steps } from '../bounds';
import { Package, type Relation } from '../package/index';
import { addressOf } from './address';
import type { CellContext, CellValue } from './cell-value';
import { isSmallNumber, readDateFormats } from './date-formats';
import { clearMerged } from './merged-areas';
import { readSheetPart } from './sheet-part';
import { NO_TEXTS, readSharedTexts } from './shared-texts';
import { readTablePart, type TablePart } from './table-part';
import { isTrue, readWorkbookPart, type SheetEntry, type SheetState } from './workbook-part';

/** The values of a sheet: the smallest rectangle that holds them all. Rows and columns are 0-based. */
export interface SheetValues {
  readonly name: string;
  readonly state: SheetState;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** [] for a sheet without a value. */
  readonly values: readonly (readonly CellValue[])[];
  /** Rows of `values` that are hidden. */
  readonly hiddenRows: readonly number[];
  readonly mergedAreas: readonly string[];
  readonly tables: readonly TablePart[];
  /** Small numbers in a format of date, by row: their columns. */
  readonly dates: ReadonlyMap<number, ReadonlySet<number>>;
  /** Names of the custom properties of the sheet. */
  readonly properties: readonly string[];
}

export interface WorkbookValues {
  readonly date1904: boolean;
  readonly sheets: readonly SheetValues[];
}

/**
 * Reads the values of every sheet of a workbook, hidden ones included: stored results of formulas, dates as serials. Cells
 * that a merged area covers are empty. A cell of spaces alone does not count for the rectangle.
 *
 * @throws FileError: why the file cannot be read, with sheet and cell where it is about one
 */
export function* readWorkbookValues(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): Steps<WorkbookValues> {
  const pack = Package.open(bytes, limits);
  const { date1904, sheets, relations } = yield* readWorkbookPart(pack);
  const { texts } = yield* fromPart(pack, relations, 'office:sharedStrings', readSharedTexts, NO_TEXTS);
  const dateStyles = yield* fromPart(pack, relations, 'office:styles', readDateFormats, new Set<number>());
  const cells = { count: 0 };
  const read: SheetValues[] = [];
  for (const sheet of sheets) {
    try {
      read.push(yield* readSheet(pack, sheet, { texts, date1904 }, dateStyles, cells));
    } catch (error) {
      throw error instanceof FileError ? error.at({ sheet: sheet.name }) : error;
    }
  }
  return { date1904, sheets: read };
}

/** What the part of a relation holds, or what stands for it when there is none. */
export function* fromPart<T>(
  pack: Package,
  relations: readonly Relation[],
  type: string,
  read: (pack: Package, path: string) => Steps<T>,
  otherwise: T,
): Steps<T> {
  const path = relations.find((relation) => relation.type === type)?.target;
  return typeof path === 'string' && pack.has(path) ? yield* read(pack, path) : otherwise;
}

function* readSheet(
  pack: Package,
  { name, state, path }: SheetEntry,
  context: CellContext,
  dateStyles: ReadonlySet<number>,
  count: { count: number },
): Steps<SheetValues> {
  const cells = new Map<number, Map<number, CellValue>>();
  const dates = new Map<number, Set<number>>();
  const hidden = new Set<number>();
  const mergedAreas: string[] = [];
  const tableIds: string[] = [];
  const properties: string[] = [];
  yield* readSheetPart(
    pack,
    path,
    context,
    {
      row: (row, attributes) => {
        if (isTrue(attributes.get('hidden'))) hidden.add(row);
      },
      cell: ({ row, column, value, style }) => {
        if (value === '') return;
        setIn(cells, row).set(column, value);
        if (isSmallNumber(value) && dateStyles.has(style)) {
          const line = dates.get(row) ?? new Set<number>();
          dates.set(row, line.add(column));
        }
      },
      other: (element, attributes) => {
        if (element === 's:mergeCell') mergedAreas.push(attributes.get('ref') ?? '');
        else if (element === 's:tablePart') tableIds.push(attributes.get('r:id') ?? '');
        else if (element === 's:customPr') properties.push(attributes.get('name') ?? '');
        if (mergedAreas.length > pack.budget.limits.mergedAreas) throw new FileError('merges-too-large');
      },
    },
    count,
  );
  yield* clearMerged(cells, mergedAreas);
  const tables = yield* tablesOf(pack, path, tableIds);
  const rectangle = yield* dense(cells, pack.budget.limits.usedRange);
  const last = rectangle.firstRow + rectangle.values.length;
  return {
    name,
    state,
    ...rectangle,
    hiddenRows: [...hidden].filter((row) => row >= rectangle.firstRow && row < last).sort((a, b) => a - b),
    mergedAreas,
    tables,
    dates,
    properties,
  };
}

function setIn(cells: Map<number, Map<number, CellValue>>, row: number): Map<number, CellValue> {
  let line = cells.get(row);
  if (line === undefined) cells.set(row, (line = new Map<number, CellValue>()));
  return line;
}

function* tablesOf(pack: Package, sheet: string, ids: readonly string[]): Steps<TablePart[]> {
  if (ids.length === 0) return [];
  const targets = new Map((yield* pack.relationsOf(sheet)).map(({ id, target }) => [id, target]));
  const tables: TablePart[] = [];
  for (const id of ids) {
    const path = targets.get(id);
    const table = typeof path === 'string' && pack.has(path) ? yield* readTablePart(pack, path) : null;
    if (table !== null) tables.push(table);
  }
  return tables;
}

const isBlank = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';

/** Rows of this many cells are laid out between two rests. */
const CELLS_OF_A_SLICE = 200_000;

function* dense(
  cells: ReadonlyMap<number, ReadonlyMap<number, CellValue>>,
  most: number,
): Steps<Pick<SheetValues, 'firstRow' | 'firstColumn' | 'values'>> {
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, -1, Infinity, -1];
  for (const [row, line] of cells)
    for (const [column, value] of line) {
      if (isBlank(value)) continue;
      firstRow = Math.min(firstRow, row);
      lastRow = Math.max(lastRow, row);
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    }
  yield;
  if (lastRow < 0) return { firstRow: 0, firstColumn: 0, values: [] };
  const width = lastColumn - firstColumn + 1;
  if ((lastRow - firstRow + 1) * width > most)
    throw new FileError('used-range-too-large', { cell: addressOf(lastRow, lastColumn) });
  const values: CellValue[][] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const line = cells.get(row);
    values.push(Array.from({ length: width }, (_, column) => line?.get(firstColumn + column) ?? ''));
    if ((values.length * width) % CELLS_OF_A_SLICE < width) yield;
  }
  return { firstRow, firstColumn, values };
}
