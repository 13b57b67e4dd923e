import type { CatalogueProfile, FigureRef, TableCheck } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import type { FigureKey } from './figure-places';

/** A figure that a check reads, and where it is printed. */
export interface CheckTerm {
  readonly table: Table;
  /** «Violence sexuelle», «Total», «nouveaux dossiers» (its base). */
  readonly line: string;
  /** Null in a table of one column. */
  readonly column: string | null;
  readonly count: number;
  /** Whether it is the base of the table, which is printed in its heading. */
  readonly isBase: boolean;
  /** Null where no cell holds it. */
  readonly key: FigureKey | null;
}

/** The two sides of a check with the figures each adds up. */
export interface CheckSides {
  readonly relation: TableCheck['relation'];
  readonly expected: readonly CheckTerm[];
  readonly found: readonly CheckTerm[];
}

/** What a check between tables reads, by its code; null for a check that the catalogue does not declare. */
export function checkSides(
  { checks }: Pick<CatalogueProfile, 'checks'>,
  code: string,
  tables: readonly Table[],
): CheckSides | null {
  const check = checks.find((one) => one.code === code);
  return check === undefined ? null : sidesOf(check, tables);
}

/** The same of a declared check. A line that is not printed this year counts nothing, and is left out. */
export function sidesOf({ relation, expected, found }: TableCheck, tables: readonly Table[]): CheckSides {
  const terms = (figures: readonly FigureRef[]): CheckTerm[] =>
    figures.flatMap((figure) => termOf(figure, tables) ?? []);
  return { relation, expected: terms(expected), found: terms(found) };
}

function termOf(
  { table: id, row: code, column: wanted = 'total', of }: FigureRef,
  tables: readonly Table[],
): CheckTerm | null {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) return null;
  if (of === 'base') {
    const row = table.rows.findIndex(({ role }) => role === 'base');
    const key = row < 0 && table.total === null ? null : { table: id, row: row < 0 ? null : row, column: 0 };
    return { table, line: table.base.label, column: null, count: table.base.n ?? 0, isBase: true, key };
  }
  const row = of === 'total' ? null : table.rows.findIndex((one) => one.code === code);
  const line = row === null ? table.total : table.rows[row];
  const column = Math.max(line?.cells.findIndex((cell) => cell.column === wanted) ?? 0, 0);
  const header = table.columns[column];
  if (!line || header === undefined) return null;
  return {
    table,
    line: line.label,
    column: header.code === null ? null : header.label,
    count: line.cells[column]?.count ?? 0,
    isBase: false,
    key: { table: id, row, column },
  };
}
