import type { Statistic, Measure } from '../catalogue';
import { type Code, type Column, MISSING, OFF_LIST } from '../contract';
import type { UnitsProfile } from '../facts';
import { ALL, slotsOf, type Slot } from '../projection';
import type { Asked } from './asked';
import { levelsOfAxis } from './levels';
import { asLines, linesOf } from './lines-of';

/** A column: which counts its cells come from, and which measure of them is printed. */
export interface ColumnSpec {
  readonly code: Code | null;
  readonly label: string;
  readonly measure: Column['measure'];
  readonly slot: Slot;
  /** Codes of the variable of the columns; null: all of them. */
  readonly codes: readonly Code[] | null;
  /** Position among the measures of the table; null: the measure of each line. */
  readonly position: number | null;
}

const MEASURE_LABELS: Readonly<Record<Measure['kind'], string>> = {
  count: 'Nombre',
  sum: 'Total',
  mean: 'Moyenne',
  min: 'Minimum',
  max: 'Maximum',
};

const measureColumns = (measures: readonly Measure[]): ColumnSpec[] =>
  measures.map(({ kind }, position) => ({
    code: kind,
    label: MEASURE_LABELS[kind],
    measure: kind,
    slot: ALL,
    codes: null,
    position,
  }));

/**
 * Columns of a table: one without code in a one-way table, one per measure where there are several, one per item, or
 * one per code of a variable and the total.
 * factsOf: facts of the whole table that bear one of the codes of the variable of the columns.
 */
export function columnsOf(
  profile: UnitsProfile,
  entry: Statistic,
  { edition, period, regroup }: Asked,
  factsOf: (codes: readonly Code[]) => number,
): ColumnSpec[] {
  const measures = entry.measures ?? [];
  const measure = measures.length === 1 ? (measures[0]?.kind ?? 'count') : 'count';
  if (!entry.columns) {
    if (measures.length > 1) return measureColumns(measures);
    return [{ code: null, label: MEASURE_LABELS.count, measure, slot: ALL, codes: null, position: null }];
  }
  if (entry.columns.kind === 'items')
    return slotsOf(entry.columns).flatMap((slot) =>
      slot.kind === 'item'
        ? [
            {
              code: slot.item.code,
              label: slot.item.label,
              measure: slot.item.measure?.kind ?? measure,
              slot,
              codes: null,
              position: null,
            },
          ]
        : [],
    );
  const axis = entry.columns;
  const [slot = ALL] = slotsOf(axis);
  const { unit } = entry.source;
  const groups = regroup?.(unit, axis, factsOf) ?? null;
  const lines = groups
    ? asLines(groups)
    : linesOf(axis, levelsOfAxis(profile, unit, axis, edition, period), factsOf, false);
  const columns = lines
    .filter(({ code }) => (code !== MISSING && code !== OFF_LIST) || factsOf([code]) > 0)
    .map(({ code, label, codes }): ColumnSpec => ({ code, label, measure, slot, codes, position: null }));
  if (axis.total === undefined) return columns;
  const all = entry.margins ? ALL : slot;
  return [...columns, { code: 'total', label: axis.total, measure, slot: all, codes: null, position: null }];
}
