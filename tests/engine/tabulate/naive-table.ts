import type { Axis, Item, Measure, Source, Statistic } from '@report/engine/catalogue';
import type { FactUnit } from '@report/engine/facts';
import { unitOf } from '../../fixtures/alupse';
import { answersOf, type PlainFact, type PlainFacts } from '../../fixtures/facts-from-rows';

/** Facts that belong to one line or column, and what is measured of them. */
interface Part {
  readonly code: string | null;
  readonly from?: Source;
  readonly passes: (fact: PlainFact) => boolean;
  readonly measure?: Measure;
}

type Where = NonNullable<Source['where']>;

const satisfies = (fact: PlainFact, where: Where): boolean =>
  Object.entries(where).every(([variable, codes]) => answersOf(fact, variable).some((code) => codes.includes(code)));

const ofItem = (item: Item): Part[] => {
  if ('where' in item)
    return [
      {
        code: item.code,
        passes: (fact) => satisfies(fact, item.where),
        ...(item.measure && { measure: item.measure }),
      },
    ];
  if ('from' in item)
    return [{ code: item.code, from: item.from, passes: () => true, ...(item.measure && { measure: item.measure }) }];
  return [];
};

/** One part per code that some line of the answer names: '' and '?' too. */
const partsOf = (axis: Axis | undefined, codes: readonly (string | null)[]): Part[] => {
  if (!axis) return [{ code: null, passes: () => true }];
  if (axis.kind === 'items') return axis.items.flatMap(ofItem);
  return codes.map((code) => ({
    code,
    passes: (fact) =>
      (code === 'total' && axis.total !== undefined) || answersOf(fact, axis.variable).includes(code ?? ''),
  }));
};

export interface NaiveFigure {
  readonly facts: number;
  readonly known: number;
  readonly value: number | null;
}

/** A measure of facts, by the plainest means. */
function measure(what: Measure, unit: FactUnit, facts: readonly PlainFact[]): NaiveFigure {
  if (what.kind === 'count') return { facts: facts.length, known: facts.length, value: facts.length };
  const values = facts.map((fact) => fact.quantities?.[what.quantity]).filter((value) => typeof value === 'number');
  const scale = (unit.quantities[what.quantity]?.scale ?? 1) * (what.divideBy ?? 1);
  const sum = values.reduce((total, value) => total + value, 0);
  const found = { facts: facts.length, known: values.length };
  if (what.kind === 'sum') return { ...found, value: sum / scale };
  if (values.length === 0) return { ...found, value: null };
  if (what.kind === 'min') return { ...found, value: Math.min(...values) / scale };
  if (what.kind === 'max') return { ...found, value: Math.max(...values) / scale };
  // Half upwards to one decimal, in exact integers.
  const numerator = BigInt(sum) * 20n + BigInt(values.length * scale);
  return { ...found, value: Number(numerator / BigInt(2 * values.length * scale)) / 10 };
}

/** The figure of each counted cell of a table, from the facts themselves: `line|column` → figure. */
export function naiveCells(
  entry: Statistic,
  current: PlainFacts,
  before: PlainFacts,
  lines: readonly string[],
  columns: readonly (string | null)[],
): Map<string, NaiveFigure> {
  const measures = entry.measures ?? [{ kind: 'count' as const }];
  const several = measures.length > 1;
  const cells = new Map<string, NaiveFigure>();
  for (const line of partsOf(entry.rows, lines)) {
    for (const column of partsOf(entry.columns, columns)) {
      const source = line.from ?? entry.source;
      const facts = ((source.year === 'previous' ? before : current)[source.unit] ?? []).filter(
        (fact) => satisfies(fact, source.where ?? {}) && line.passes(fact) && column.passes(fact),
      );
      const own = line.measure ?? column.measure;
      for (const what of own ? [own] : measures)
        cells.set(
          `${line.code ?? ''}|${several ? what.kind : (column.code ?? '')}`,
          measure(what, unitOf(source.unit), facts),
        );
    }
  }
  return cells;
}
