import type { Statistic } from '../catalogue';
import { variableOf, type UnitsProfile } from '../facts';
import { levelsOfAxis } from '../tabulate';

/** A code list that is not the same in two years. */
export interface SeriesBreak {
  readonly year: number;
  readonly earlier: number;
  /** French name of the list. */
  readonly list: string;
  /** Labels of the codes that only one of the years has. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** The list has groups, and each of them holds codes of both years or of neither: groups can be compared. */
  readonly bridged: boolean;
}

/** What changed in the list of the lines of a table between two years; null when nothing did, or no list makes its lines. */
export function seriesBreak(
  profile: UnitsProfile,
  entry: Statistic,
  edition: string,
  year: number,
  earlier: number,
): SeriesBreak | null {
  const { rows, source } = entry;
  if (rows.kind === 'items') return null;
  const valid = (when: number): ReadonlySet<string> =>
    new Set(levels(when).flatMap((level) => (level.valid ? [level.code] : [])));
  const levels = (when: number) => levelsOfAxis(profile, source.unit, rows, edition, when).levels;
  const all = levels(year);
  const [now, then] = [valid(year), valid(earlier)];
  const added = all.filter(({ code }) => now.has(code) && !then.has(code));
  const gone = all.filter(({ code }) => then.has(code) && !now.has(code));
  if (added.length === 0 && gone.length === 0) return null;
  const holds = (codes: ReadonlySet<string>, group: string | null): boolean =>
    all.some((level) => level.group === group && codes.has(level.code));
  return {
    year,
    earlier,
    list: variableOf(profile, source.unit, rows.variable).label,
    added: added.map(({ label }) => label),
    gone: gone.map(({ label }) => label),
    bridged: all.every(({ group }) => group !== null && holds(now, group) === holds(then, group)),
  };
}
