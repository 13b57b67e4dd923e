import { isBlank } from '../parse/is-blank';
import type { RawSheet, RawTable } from '../raw';
import type { RegisterSpec } from '../register-spec';
import { type HeaderCandidate, type HeaderSearch, headerAt, saidHeaderAt } from './find-header';

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
  /** Rows that could have been the header before the user said which one is: left out, and said. */
  readonly refusedHeaders: readonly number[];
}

/** What is looked for in a sheet, and what the user said of it. */
export interface SheetSearch extends HeaderSearch {
  /** The register it holds; undefined when nobody said. */
  readonly said: RegisterSpec | undefined;
  /** 1-based row of the header. */
  readonly headerRow: number | undefined;
}

/** Titles, logos and explanations stand above the header, but not more than this. */
const HEADER_ROWS = 30;
/** Columns in which registers stand side by side: more are somebody's calculations. */
const MAX_COLUMNS = 400;

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

function regionOfTable(sheet: RawSheet, table: RawTable, search: SheetSearch): Region[] {
  const row = table.firstRow - sheet.firstRow;
  const column = table.firstColumn - sheet.firstColumn;
  if (row < 0 || column < 0) return [];
  const header = headerAt(partOf(sheet, table), 0, search);
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
      refusedHeaders: [],
    },
  ];
}

function regionOfRange(sheet: RawSheet, search: SheetSearch): Region[] {
  const candidates: HeaderCandidate[] = [];
  for (let row = 0; row < Math.min(HEADER_ROWS, sheet.values.length); row++) {
    const candidate = headerAt(sheet, row, search);
    if (candidate) candidates.push(candidate);
  }
  const chosen = candidates.find(({ row }) => row + sheet.firstRow + 1 === search.headerRow) ?? null;
  const said = candidates.length === 0 && search.said ? leastHeader(sheet, search.said, search) : null;
  const best = chosen ?? bestOf(candidates) ?? said;
  if (!best) return [];
  const rows = [best.row, best.row + best.height - 1];
  const otherHeaders = candidates
    .filter(({ row, height }) => row + height - 1 < (rows[0] ?? 0) || row > (rows[1] ?? 0))
    .filter((candidate) => isMostlyHeaders(sheet, candidate) && !saysTheSame(sheet, best, candidate))
    .map(({ row }) => row);
  return [
    {
      header: best,
      firstRow: best.row + best.height,
      lastRow: sheet.values.length - 1,
      firstColumn: 0,
      totalsRow: null,
      otherHeaders: chosen ? [] : otherHeaders,
      refusedHeaders: chosen ? otherHeaders : [],
    },
  ];
}

const bestOf = (candidates: readonly HeaderCandidate[]): HeaderCandidate | null =>
  candidates.reduce<HeaderCandidate | null>(
    (winner, candidate) => (winner && winner.score >= candidate.score ? winner : candidate),
    null,
  );

/**
 * The header of a sheet that nobody would recognise but of which the user says what it holds: the row with most of the
 * register's columns, else the first with most titles. Null for a sheet without texts.
 */
function leastHeader(sheet: RawSheet, spec: RegisterSpec, search: HeaderSearch): HeaderCandidate | null {
  const rows = sheet.values.slice(0, HEADER_ROWS).map((cells, row) => ({
    titles: cells.filter((value) => typeof value === 'string' && !isBlank(value)).length,
    row,
  }));
  const titled = rows.filter(({ titles }) => titles > 0);
  const known = bestOf(titled.map(({ row }) => saidHeaderAt(sheet, row, spec, search)));
  if (known === null || known.match.fields.size > 0) return known;
  const most = Math.max(...titled.map(({ titles }) => titles));
  const first = titled.find(({ titles }) => titles === most);
  return first ? saidHeaderAt(sheet, first.row, spec, search) : null;
}

/**
 * False for a row of data of which a few words happen to be headers («N» is the north, and «N°»): less than a third of
 * its cells are columns of a register.
 */
function isMostlyHeaders(sheet: RawSheet, { row, match }: HeaderCandidate): boolean {
  const filled = (sheet.values[row] ?? []).filter((value) => !isBlank(value)).length;
  return (match.fields.size + match.doubles.size) * 3 >= filled;
}

/** True when both header rows put the same fields in the same columns: the second is a repetition. */
function saysTheSame(sheet: RawSheet, one: HeaderCandidate, other: HeaderCandidate): boolean {
  if (one.height !== other.height || one.match.spec !== other.match.spec) return false;
  const above = sheet.values[one.row] ?? [];
  const below = sheet.values[other.row] ?? [];
  return above.every((value, offset) => value === (below[offset] ?? ''));
}

/** Columns of a sheet as a sheet of their own, down to its last row. */
const columnsOf = (sheet: RawSheet, first: number, end?: number): RawSheet => ({
  ...sheet,
  firstColumn: sheet.firstColumn + first,
  values: sheet.values.map((cells) => cells.slice(first, end)),
  tables: [],
});

/**
 * Registers that stand beside one another, parted by empty columns: two or more parts that each have every essential
 * column of a register, and of no other. What stands between them goes with the part on its left. Empty otherwise: a
 * register may have an empty column.
 */
function regionsSideBySide(sheet: RawSheet, search: SheetSearch): Region[] {
  if (search.said !== undefined || search.headerRow !== undefined) return [];
  const width = Math.min(sheet.values[0]?.length ?? 0, MAX_COLUMNS);
  const isEmpty = (column: number): boolean => sheet.values.every((cells) => isBlank(cells[column] ?? ''));
  const starts = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column === 0 || (isEmpty(column - 1) && !isEmpty(column)),
  );
  if (starts.length < 2) return [];
  const regionFrom = (of: RawSheet, first: number, end?: number): Region[] =>
    regionOfRange(columnsOf(of, first, end), search)
      .filter(({ header }) => header.rivals.length === 0 && header.match.essential === 1)
      .map((region) => ({ ...region, firstColumn: first }));
  // Where a register begins is told by the rows that may be its header.
  const top = { ...sheet, values: sheet.values.slice(0, HEADER_ROWS + 1) };
  const certain = starts.filter((first, index) => regionFrom(top, first, starts[index + 1] ?? width).length > 0);
  if (certain.length < 2) return [];
  const parts = certain.flatMap((first, index) => regionFrom(sheet, index === 0 ? 0 : first, certain[index + 1]));
  return parts.length === certain.length ? parts : [];
}

/**
 * The registers of a sheet: one per Excel table with the header of a register; without such a table, those that stand
 * side by side for certain, or the whole range below the row that fits a register best among the first thirty. What the
 * user said of the sheet goes before.
 */
export function findRegions(sheet: RawSheet, search: SheetSearch): Region[] {
  const tables = sheet.tables.flatMap((table) => regionOfTable(sheet, table, search));
  if (tables.length > 0) return tables;
  const beside = regionsSideBySide(sheet, search);
  return beside.length > 0 ? beside : regionOfRange(sheet, search);
}
