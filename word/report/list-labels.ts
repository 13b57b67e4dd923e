import { type CatalogueProfile, entryOf } from '@report/engine/catalogue';
import type { Code, StatisticsAnswer } from '@report/engine/contract';
import { listOfVariable, variableOf } from '@report/engine/facts';

/** Up to so many letters a word of a list is an abbreviation: «F». */
const ABBREVIATION = 2;

/**
 * The words of the lists for the lines of each table: one word for one thing in every table of a draft, and the word the
 * registers use, so that a reader of the report finds its rows. «Les hôpitaux», «Couples mariés» are left to sentences.
 * An abbreviation stands behind what it is short for.
 */
export function listLabels(
  profile: CatalogueProfile,
  { tables }: Pick<StatisticsAnswer, 'tables'>,
): ReadonlyMap<string, ReadonlyMap<Code, string>> {
  const labels = new Map<string, ReadonlyMap<Code, string>>();
  for (const { id, rows } of tables) {
    const entry = entryOf(profile, id);
    if (entry?.kind !== 'statistic' || entry.rows.kind !== 'variable') continue;
    const list = listOfVariable(profile, variableOf(profile, entry.source.unit, entry.rows.variable));
    const words = new Map([
      ...Object.entries(list?.groups ?? {}),
      ...(list?.entries ?? []).map(({ code, label }) => [code, label] as const),
    ]);
    // Lines that are groups bear the names of groups: a code of the same key is another thing.
    if (entry.rows.lines === 'groups')
      for (const [code, label] of Object.entries(list?.groups ?? {})) words.set(code, label);
    const own = rows.flatMap(({ code, label, role }) => {
      const word = role === 'line' || role === 'sub' || role === 'group' ? words.get(code) : undefined;
      if (word === undefined || label.includes(word)) return [];
      const isSub = /^dont /i.exec(label)?.[0] ?? '';
      return [[code, word.length <= ABBREVIATION ? `${label} (${word})` : `${isSub}${word}`] as const];
    });
    labels.set(id, new Map(own));
  }
  return labels;
}
