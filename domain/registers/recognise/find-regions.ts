import type { RawSheet, RawTable } from '../raw';
import type { HeaderCandidate } from './find-header';
import { headerAt } from './find-header';

/** A register in a sheet: header and rows of data. Rows and columns are indexes in sheet.values. */
export interface Region {
  readonly header: HeaderCandidate;
  /** First and last row of data, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Offset of the header's first position. */
  readonly firstColumn: number;
  /** The totals row of an Excel table. */
  readonly totalsRow: number | null;
  /** Rows that could be the header as well, and say something else. */
  readonly otherHeaders: readonly number[];
}

/** Titles, logos and explanations stand above the header, but not more than this. */
const HEADER_ROWS = 30;

/** The part of a sheet an Excel table covers, as a sheet of its own. */
function partOf(sheet: RawSheet, table: RawTable): RawSheet {
  const row = table.firstRow - sheet.firstRow;
  const column = table.firstColumn - sheet.firstColumn;
  return {
    ...sheet,
    firstRow: table.firstRow,
    firstColumn: table.firstColumn,
    values: sheet.values.slice(row, row + 1).map((cells) => cells.slice(column, column + table.columnCount)),
    tables: [],
  };
}

function regionOfTable(sheet: RawSheet, table: RawTable): Region[] {
  const row = table.firstRow - sheet.firstRow;
  const column = table.firstColumn - sheet.firstColumn;
  if (row < 0 || column < 0) return [];
  const header = headerAt(partOf(sheet, table), 0);
  if (!header) return [];
  const lastRow = Math.min(row + table.rowCount - 1, sheet.values.length - 1);
  return [
    {
      header: { ...header, row },
      firstRow: row + 1,
      lastRow,
      firstColumn: column,
      totalsRow: table.showTotals ? lastRow : null,
      otherHeaders: [],
    },
  ];
}

function regionOfRange(sheet: RawSheet): Region[] {
  const candidates: HeaderCandidate[] = [];
  for (let row = 0; row < Math.min(HEADER_ROWS, sheet.values.length); row++) {
    const candidate = headerAt(sheet, row);
    if (candidate) candidates.push(candidate);
  }
  const best = candidates.reduce<HeaderCandidate | null>(
    (winner, candidate) => (winner && winner.score >= candidate.score ? winner : candidate),
    null,
  );
  if (!best) return [];
  const rows = [best.row, best.row + best.height - 1];
  const otherHeaders = candidates
    .filter(({ row, height }) => row + height - 1 < (rows[0] ?? 0) || row > (rows[1] ?? 0))
    .filter((candidate) => !saysTheSame(sheet, best, candidate))
    .map(({ row }) => row);
  return [
    {
      header: best,
      firstRow: best.row + best.height,
      lastRow: sheet.values.length - 1,
      firstColumn: 0,
      totalsRow: null,
      otherHeaders,
    },
  ];
}

/** True when both header rows put the same fields in the same columns: the second is a repetition. */
function saysTheSame(sheet: RawSheet, one: HeaderCandidate, other: HeaderCandidate): boolean {
  if (one.height !== other.height || one.match.spec !== other.match.spec) return false;
  const above = sheet.values[one.row] ?? [];
  const below = sheet.values[other.row] ?? [];
  return above.every((value, offset) => value === (below[offset] ?? ''));
}

/**
 * The registers of a sheet: one per Excel table with the header of a register; without such a table, the whole range
 * below the row that fits a register best among the first thirty.
 */
export function findRegions(sheet: RawSheet): Region[] {
  const tables = sheet.tables.flatMap((table) => regionOfTable(sheet, table));
  return tables.length > 0 ? tables : regionOfRange(sheet);
}
