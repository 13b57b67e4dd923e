import type { Statistic } from '@report/engine/catalogue';
import { MISSING, type Row, type Table } from '@report/engine/contract';
import { ALL, blockProjection, keyOf, measuresOf, slotsOf, type Slot } from '@report/engine/projection';
import { add, isClose } from './arithmetic';
import { codesUnder, isAdded, shown } from './cells-agree';
import { figureOf, type Sent } from './figure-of';

/**
 * Whether the lines add up to the total, and the total to what was sent. Cells are checked before: here nothing may be
 * missing, nor counted twice.
 */
export function totalsAgree(entry: Statistic, table: Table, sent: Sent): boolean {
  const { total, columns, rows } = table;
  const headings = rows.every((row, index) => row.role !== 'group' || takes(row, codesUnder(rows, index)));
  if (total === null || !headings) return headings;
  const added = rows.filter((row) => isAdded(entry, row));
  const addsUp = ({ measure }: Table['columns'][number], index: number): boolean =>
    (measure !== 'count' && measure !== 'sum') ||
    isClose(add(added.map(({ cells }) => shown(cells[index]))), shown(total.cells[index]) ?? 0);
  return columns.every(addsUp) && takes(total, added) && isComplete(entry, table, sent);
}

/** Whether a line names, in each column, every tuple that its parts name, and no two parts the same. */
function takes(whole: Row, parts: readonly Row[]): boolean {
  const named = (rows: readonly Row[], index: number): string[] =>
    rows
      .flatMap(({ cells }) => cells[index]?.origin ?? [])
      .flatMap(({ projection, tuples }) => tuples.map((tuple) => `${projection} ${tuple}`));
  return whole.cells.every((_, index) => {
    const [all, own] = [new Set(named([whole], index)), named(parts, index)];
    return new Set(own).size === own.length && own.every((tuple) => all.has(tuple));
  });
}

/** Lines of a variable take every tuple sent for them, and the columns of a variable every tuple once. */
function isComplete(entry: Statistic, { total, columns }: Table, { profile, planned, projections }: Sent): boolean {
  const { rows } = entry;
  const printsMeasures = entry.columns === undefined && columns.length > 1;
  if (rows.kind !== 'variable' || entry.columns?.kind === 'items' || printsMeasures) return true;
  const [column = ALL] = slotsOf(entry.columns);
  const row: Slot = { kind: 'variable', axis: rows };
  const key = keyOf(blockProjection(entry, row, column));
  const projection = planned.get(key);
  const [measure] = measuresOf(entry, row, column);
  if (!projection || !measure) return false;
  const position = projection.by.indexOf(rows.variable);
  const tuples = (projections[key] ?? []).filter(
    ([codes]) => entry.base.kind !== 'known' || codes[position] !== MISSING,
  );
  const { count, value } = figureOf(profile, measure, { projection, tuples }, false);
  const all = columns.findIndex(({ code }) => code === 'total');
  const parts = columns.map((_, index) => (index === all ? 0 : shown(total?.cells[index])));
  return isClose(add(parts), value ?? count ?? 0) && (all < 0 || isClose(add(parts), shown(total?.cells[all])));
}
