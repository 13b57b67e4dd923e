import type { Axis, Entry, Item, Measure, Source, Where } from './entry';

/** What an entry needs of a unit: names of variables and of quantities. */
export interface Use {
  readonly unit: string;
  readonly when: 'current' | 'previous';
  /** What is asked of a fact: the codes of some variables. */
  readonly where: Where;
  /** Counted by; those of `where` are apart. */
  readonly variables: readonly string[];
  readonly quantities: readonly string[];
}

const quantitiesOf = (measures: readonly (Measure | undefined)[]): string[] =>
  measures.flatMap((measure) => (measure && measure.kind !== 'count' ? [measure.quantity] : []));
const useOf = (
  { unit, year, where }: Source,
  variables: readonly string[],
  measures: readonly (Measure | undefined)[],
): Use => ({
  unit,
  when: year ?? 'current',
  where: where ?? {},
  variables,
  quantities: quantitiesOf(measures),
});
const itemsOf = (axis: Axis | undefined): readonly Item[] => (axis?.kind === 'items' ? axis.items : []);
const variableOf = (axis: Axis | undefined): string[] => (axis?.kind === 'variable' ? [axis.variable] : []);

/** Every unit, variable and quantity an entry names, in no particular order, with repetitions. */
export function usesOf(entry: Entry): readonly Use[] {
  if (entry.kind === 'list') return entry.source ? [useOf(entry.source, [], [entry.total])] : [];
  const { source, rows, columns, measures = [] } = entry;
  const items = [...itemsOf(rows), ...itemsOf(columns)];
  return [
    useOf(source, [...variableOf(rows), ...variableOf(columns)], measures),
    ...items.flatMap((item) => {
      if ('where' in item) return [useOf({ ...source, where: { ...source.where, ...item.where } }, [], [item.measure])];
      if ('from' in item) return [useOf(item.from, variableOf(columns), item.measure ? [item.measure] : measures)];
      return [];
    }),
  ];
}
