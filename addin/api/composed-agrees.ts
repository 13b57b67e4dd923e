import type { Measure, Statistic } from '@report/engine/catalogue';
import { MISSING, type Cell, type Code, type Row, type Table } from '@report/engine/contract';
import { unitOf } from '@report/engine/facts';
import { keyOf, projectionOf } from '@report/engine/projection';
import { add, isClose, rounded } from './arithmetic';
import { factsIn, type Sent } from './figure-of';

/** What is printed of some facts: how many there are behind it, and the measure where it is not a count. */
interface Expected {
  readonly count: number;
  readonly value: number | null;
}

/**
 * Whether a composed table says what was sent: each cell, both margins (facts counted apart) and its percentages, added
 * up here from the counts alone, whatever tuples its cells name; every code that was sent has its line and its column.
 */
export function composedAgrees(entry: Statistic, table: Table, sent: Sent): boolean {
  const [rows, columns] = [entry.rows, entry.columns].map((axis) =>
    axis?.kind === 'variable' ? axis.variable : null,
  ) as [string | null, string | null];
  const measure = entry.measures?.[0] ?? { kind: 'count' as const };
  const expected = (row: Code | null, column: Code | null): Expected =>
    figure(entry, sent, measure, [
      [rows, row],
      [columns, column],
    ]);
  const lines = table.total === null ? table.rows : [...table.rows, table.total];
  const columnOf = (index: number): Code | null => {
    const code = table.columns[index]?.code ?? null;
    return code === 'total' ? null : code;
  };
  const rowOf = ({ role, code }: Row): Code | null => (role === 'total' ? null : code);
  return (
    table.total !== null &&
    isClose(table.base.n, figure(entry, sent, { kind: 'count' }, []).count) &&
    table.columns.every(({ base }, index) =>
      isClose(base, entry.share ? (wholeOf(entry, table, null, index) ?? null) : null),
    ) &&
    sharesAddUp(entry, table) &&
    hasEvery(
      rows,
      table.rows.map(({ code }) => code),
      entry,
      sent,
    ) &&
    hasEvery(
      columns,
      table.columns.map(({ code }) => code ?? ''),
      entry,
      sent,
    ) &&
    lines.every((row) =>
      row.cells.every((cell, index) => {
        const { count, value } = expected(rowOf(row), columnOf(index));
        return isClose(cell.count, count) && isClose(cell.value, value) && shareAgrees(entry, table, row, cell, index);
      }),
    )
  );
}

const quantitiesOf = (measures: Statistic['measures'] = []): string[] =>
  measures.flatMap((one) => (one.kind === 'count' ? [] : [one.quantity]));

/** What the tuples with these codes say; null: whatever the code. */
function figure(
  { source, measures }: Statistic,
  { profile, projections }: Sent,
  measure: Measure,
  asked: readonly (readonly [variable: string | null, code: Code | null])[],
): Expected {
  const wanted = asked.filter((one): one is readonly [string, Code] => one[0] !== null && one[1] !== null);
  const by = wanted.map(([variable]) => variable);
  const projection = projectionOf(source, by, quantitiesOf(measures));
  const tuples = projections[keyOf(projection)]?.filter(([codes]) =>
    wanted.every(([variable, code]) => codes[projection.by.indexOf(variable)] === code),
  );
  if (tuples === undefined) return { count: NaN, value: null };
  if (measure.kind === 'count') return { count: factsIn(tuples), value: null };
  const scale = unitOf(profile, projection.unit).quantities[measure.quantity]?.scale ?? 1;
  const found = tuples.flatMap(([, , ...aggregates]) => aggregates).filter(([own]) => own > 0);
  const count = found.reduce((all, [own]) => all + own, 0);
  const sum = found.reduce((all, [, own]) => all + own, 0);
  if (count === 0) return { count, value: measure.kind === 'sum' && factsIn(tuples) === 0 ? 0 : null };
  if (measure.kind === 'sum') return { count, value: sum / scale };
  if (measure.kind === 'mean') return { count, value: rounded(sum, count * scale, 1) };
  const extremes = found.map(([, , least, most]) => (measure.kind === 'min' ? least : most));
  return { count, value: (measure.kind === 'min' ? Math.min(...extremes) : Math.max(...extremes)) / scale };
}

/** Nothing that was sent is left out of the lines, or of the columns; no code is there twice. */
function hasEvery(variable: string | null, printed: readonly Code[], entry: Statistic, sent: Sent): boolean {
  if (new Set(printed).size !== printed.length) return false;
  if (variable === null) return true;
  const tuples = sent.projections[keyOf(projectionOf(entry.source, [variable], quantitiesOf(entry.measures)))] ?? [];
  return tuples.every(([[code = MISSING]]) => printed.includes(code));
}

/** A share is that of its cell among what the base says: by itself half upwards, or adjusted by less than one step. */
function shareAgrees(
  entry: Statistic,
  table: Table,
  { cells, role }: Row,
  { percent, count }: Cell,
  index: number,
): boolean {
  const whole = wholeOf(entry, table, cells, index);
  const apart = entry.base.kind === 'known' && role === 'missing';
  if (entry.share !== true || apart || count === null || !whole) return percent === null;
  if (percent === null) return false;
  if (entry.base.kind === 'known' && role === 'total') return percent === 100;
  const exact = (100 * count) / whole;
  if (table.shares === 'plain' || table.shares === 'uneven') return percent === rounded(100 * count, whole, 0);
  const unit = table.percentDecimals === 0 ? 1 : 0.1;
  const off = Math.abs(percent - exact);
  return isClose(percent / unit, Math.round(percent / unit)) && off < unit && !isClose(off, unit);
}

/** Shares that were adjusted add up, line by line, to that of the total. */
const sharesAddUp = ({ base }: Statistic, { rows, total, columns, shares }: Table): boolean =>
  (shares !== 'adjusted' && shares !== 'together') ||
  columns.every((_, index) => {
    const lines = rows.filter(({ role }) => role !== 'missing' || base.kind !== 'known');
    return isClose(add(lines.map(({ cells }) => cells[index]?.percent)), total?.cells[index]?.percent ?? 0);
  });

function wholeOf(
  { base }: Statistic,
  { rows, total, base: { n } }: Table,
  cells: readonly Cell[] | null,
  index: number,
): number | null {
  const column = total?.cells[index]?.count ?? null;
  switch (base.kind) {
    case 'population':
      return n;
    case 'row':
      return cells?.at(-1)?.count ?? null;
    case 'known': {
      const unknown = rows.find(({ role }) => role === 'missing')?.cells[index]?.count ?? 0;
      return column === null ? null : column - unknown;
    }
    default:
      return column;
  }
}
