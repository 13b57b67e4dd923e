import { TABLE_CHECKS, type Figure, type Statistic } from '@alupse/domain/catalogue';
import { MISSING, type Check, type StatisticsAnswer, type Table, type Tuple } from '@alupse/domain/contract';
import {
  ALL,
  blockProjection,
  keyOf,
  measuresOf,
  needsPopulation,
  populationProjection,
  slotsOf,
  type Slot,
} from '@alupse/domain/projection';
import { isAdded, slotOf } from './cells-agree';
import { figureOf, type Sent } from './figure-of';

const add = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/**
 * Whether the lines add up to the total, the total to what was sent, and the base is what the table says it is. Cells
 * are checked before: here nothing may be missing, nor counted twice.
 */
export function totalsAgree(entry: Statistic, table: Table, sent: Sent): boolean {
  const { total, columns } = table;
  const isCounted = (index: number): boolean =>
    columns[index]?.measure === 'count' || columns[index]?.measure === 'sum';
  const sums = columns.map((_, index) =>
    add(table.rows.filter((row) => isAdded(entry, row)).map(({ cells }) => cells[index]?.count)),
  );
  const linesAddUp =
    total === null || columns.every((_, index) => !isCounted(index) || sums[index] === total.cells[index]?.count);
  return (
    linesAddUp &&
    isComplete(entry, table, sent) &&
    basesAgree(entry, table, sent, sums) &&
    ownChecksAgree(entry, table, sent)
  );
}

/** What the first measure of a table gives of every tuple of a projection that passes. */
function allOf(
  entry: Statistic,
  row: Slot,
  column: Slot,
  { planned, projections }: Sent,
  passes: (tuple: Tuple, by: readonly string[]) => boolean,
): number {
  const projection = row.kind === 'all' ? populationProjection(entry, column) : blockProjection(entry, row, column);
  const key = keyOf(projection);
  const own = planned.get(key);
  const [measure = { kind: 'count' as const }] = measuresOf(entry, row, column);
  const tuples = (projections[key] ?? []).filter((tuple) => passes(tuple, projection.by));
  const { count, value } = own ? figureOf(measure, { projection: own, tuples }, false) : { count: 0, value: null };
  return value ?? count ?? 0;
}

/** Lines of a variable take every tuple sent for them, and the columns of a variable every tuple once. */
function isComplete(entry: Statistic, { total, columns }: Table, sent: Sent): boolean {
  const { rows } = entry;
  if (rows.kind !== 'variable' || entry.columns?.kind === 'items' || total === null) return true;
  const [column = ALL] = slotsOf(entry.columns);
  const isInBase = ([codes]: Tuple, by: readonly string[]): boolean =>
    entry.base.kind !== 'known' || codes[by.indexOf(rows.variable)] !== MISSING;
  const sum = allOf(entry, { kind: 'variable', axis: rows }, column, sent, isInBase);
  const counts = columns.map(({ code }, index) => ({ code, count: total.cells[index]?.count }));
  if (!entry.columns) return counts.length > 1 || counts[0]?.count === sum;
  const all = counts.find(({ code }) => code === 'total');
  return (
    (all === undefined || all.count === sum) &&
    add(counts.filter((one) => one !== all).map(({ count }) => count)) === sum
  );
}

function basesAgree(entry: Statistic, table: Table, sent: Sent, sums: readonly number[]): boolean {
  const { base, share } = entry;
  const population = needsPopulation(entry) ? allOf(entry, ALL, ALL, sent, () => true) : null;
  const ofColumn = (index: number): number | null => {
    if (base.kind === 'population') return population;
    if (base.kind === 'column') return populationOf(entry, table, index, sent);
    if (base.kind === 'item') return table.rows.find(({ code }) => code === base.item)?.cells[index]?.count ?? null;
    return base.kind === 'none' ? null : (sums[index] ?? null);
  };
  const last = table.columns.findIndex(({ code }) => code === 'total');
  const ofTable = (): number | null => {
    if (base.kind === 'column') return population;
    if (base.kind !== 'known' || entry.columns?.kind !== 'variable') return ofColumn(0);
    return last >= 0 ? ofColumn(last) : add(sums);
  };
  return (
    table.base.n === ofTable() &&
    table.columns.every((column, index) => column.base === (share ? ofColumn(index) : null))
  );
}

/** Every fact of a column, whatever the line. */
function populationOf(entry: Statistic, { columns, rows, total }: Table, index: number, sent: Sent): number | null {
  const code = columns[index]?.code ?? null;
  if (entry.columns?.kind !== 'variable') return allOf(entry, ALL, slotOf(entry.columns, code), sent, () => true);
  // The codes of a column are known here by the tuples that its cells name.
  return (rows.find(({ role }) => role === 'base') ?? total)?.cells[index]?.count ?? null;
}

/** The checks of a table against its own lines: in one of its columns, the two figures are those of the check. */
function ownChecksAgree(entry: Statistic, table: Table, sent: Sent): boolean {
  const lines = table.rows.filter(({ role }) => role !== 'sub' && role !== 'levels' && role !== 'base');
  return table.checks.every(({ code, ok, expected, found }) => {
    const isPartition = code === 'lignes-population';
    if (ok !== (isPartition ? found === expected : found <= expected)) return false;
    return table.columns.some((_, index) => {
      const counts = lines.map(({ cells }) => cells[index]?.count ?? 0);
      return (
        found === (isPartition ? add(counts) : Math.max(0, ...counts)) &&
        expected === populationOf(entry, table, index, sent)
      );
    });
  });
}

/** Whether the checks between tables say what the cells of these tables say. */
export function checksAgree({ tables, checks }: StatisticsAnswer): boolean {
  const expected = TABLE_CHECKS.flatMap((check): Omit<Check, 'label'>[] => {
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
      return own?.code === code && own.ok === ok && own.expected === wanted && own.found === found;
    })
  );
}

function figureIn(tables: readonly Table[], { table: id, row: code, column = 'total', of }: Figure): number | null {
  const table = tables.find((one) => one.id === id);
  if (of === 'base') return table?.base.n ?? null;
  const row = of === 'total' ? table?.total : table?.rows.find((one) => one.code === code);
  return (row?.cells.find((cell) => cell.column === column) ?? row?.cells[0])?.count ?? null;
}
