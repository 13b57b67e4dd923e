import { evaluateCheck, type CatalogueProfile, type FigureRef } from '../catalogue';
import type { Cell, Check, Table } from '../contract';

/** The cell of the named column, else of the column of totals, else the first. */
function cellOf(cells: readonly Cell[], column: string | undefined): Cell | undefined {
  return cells.find((cell) => cell.column === (column ?? 'total')) ?? cells[0];
}

/** A printed figure. Null when its table was not asked for, or has no such line. */
function figureOf(
  { table: id, row, column, of, absent }: FigureRef,
  tables: ReadonlyMap<string, Table>,
): number | null {
  const table = tables.get(id);
  if (!table) return null;
  if (of === 'base') return table.base.n;
  const found = of === 'total' ? table.total : table.rows.find(({ code }) => code === row);
  if (!found) return absent ? 0 : null;
  return cellOf(found.cells, column)?.count ?? null;
}

/** The equalities between tables whose figures are all in the answer. */
export function checksOf({ checks }: CatalogueProfile, tables: readonly Table[]): Check[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return checks.flatMap((check) => {
    const evaluated = evaluateCheck(check, (figure) => figureOf(figure, byId));
    return evaluated ? [{ code: check.code, label: check.label, ...evaluated }] : [];
  });
}
