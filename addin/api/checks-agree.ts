import type { CatalogueProfile, FigureRef } from '@report/engine/catalogue';
import type { Check, StatisticsAnswer, Table } from '@report/engine/contract';
import { add, isClose } from './arithmetic';

/** Whether the checks between tables say what the cells of these tables say. */
export function checksAgree(
  { checks: declared }: Pick<CatalogueProfile, 'checks'>,
  { tables, checks }: StatisticsAnswer,
): boolean {
  const expected = declared.flatMap((check): Omit<Check, 'label'>[] => {
    const [left, right] = [check.expected, check.found].map((figures) =>
      figures.map((figure) => figureIn(tables, figure)),
    );
    if (!left || !right || [...left, ...right].some((figure) => figure === null)) return [];
    const [wanted, found] = [add(left), add(right)];
    return [
      {
        code: check.code,
        ok: check.relation === 'equal' ? found === wanted : found <= wanted,
        expected: wanted,
        found,
      },
    ];
  });
  return (
    checks.length === expected.length &&
    checks.every(({ code, ok, expected: wanted, found }, index) => {
      const own = expected[index];
      return own?.code === code && own.ok === ok && isClose(own.expected, wanted) && isClose(own.found, found);
    })
  );
}

function figureIn(
  tables: readonly Table[],
  { table: id, row: code, column = 'total', of, absent }: FigureRef,
): number | null {
  const table = tables.find((one) => one.id === id);
  if (of === 'base') return table?.base.n ?? null;
  const row = of === 'total' ? table?.total : table?.rows.find((one) => one.code === code);
  if (table && !row && absent) return 0;
  return (row?.cells.find((cell) => cell.column === column) ?? row?.cells[0])?.count ?? null;
}
