import { byValue } from './quantities';
import type { Understood } from './radar';

/**
 * The year a report is of: what most of its known sentences say it is, else the year it names most; null when it names
 * none.
 */
export function yearOfReport({ recognised, sentences }: Pick<Understood, 'recognised' | 'sentences'>): number | null {
  const [known] = byValue(recognised.filter(({ ref }) => ref === 'Y'));
  if (known !== undefined) return known.value;
  const counts = new Map<number, number>();
  for (const { figures, paragraph } of sentences)
    for (const { unit, value } of figures) {
      if (unit !== 'year' || value < 1900) continue;
      // A year in a heading weighs more than one in passing.
      counts.set(value, (counts.get(value) ?? 0) + (paragraph.level === null ? 1 : 5));
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
