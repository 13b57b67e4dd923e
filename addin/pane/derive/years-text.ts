import type { RegisterSummary } from '../../actions';

/** «2011 à 2017», «2016», or null when no register has a date. */
export function yearsText(summaries: readonly RegisterSummary[]): string | null {
  const spans = summaries.flatMap(({ years }) => (years === null ? [] : [years]));
  if (spans.length === 0) return null;
  const first = Math.min(...spans.map(([from]) => from));
  const last = Math.max(...spans.map(([, to]) => to));
  return first === last ? String(first) : `${first} à ${last}`;
}
