import { TABLE_CHECKS } from '../catalogue';
import type { Figure } from '../catalogue';
import type { Cell, Check, Table } from '../contract';

/** The cell of the named column, else of the column of totals, else the first. */
function cellOf(cells: readonly Cell[], column: string | undefined): Cell | undefined {
  return cells.find((cell) => cell.column === (column ?? 'total')) ?? cells[0];
}

/** A printed figure. Null when its table was not asked for, or has no such line. */
function figureOf({ table: id, row, column, of }: Figure, tables: readonly Table[]): number | null {
  const table = tables.find((found) => found.id === id);
  if (!table) return null;
  if (of === 'base') return table.base.n;
  const found = of === 'total' ? table.total : table.rows.find(({ code }) => code === row);
  return (found && cellOf(found.cells, column)?.count) ?? null;
}

function sumOf(figures: readonly Figure[], tables: readonly Table[]): number | null {
  const found = figures.map((figure) => figureOf(figure, tables));
  return found.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

/** The equalities between tables whose figures are all in the answer. */
export function checksOf(tables: readonly Table[]): Check[] {
  return TABLE_CHECKS.flatMap(({ code, label, relation, ...sides }) => {
    const expected = sumOf(sides.expected, tables);
    const found = sumOf(sides.found, tables);
    if (expected === null || found === null) return [];
    return [{ code, label, ok: relation === 'equal' ? found === expected : found <= expected, expected, found }];
  });
}
