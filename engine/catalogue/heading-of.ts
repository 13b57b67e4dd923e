import type { Code } from '../contract';
import { variableOf } from '../facts';
import { VOCABULARIES } from '../vocabularies';
import type { VocabularyEntry } from '../vocabularies';
import type { Statistic } from './entry';

/** The heading a line is printed under, as «Violences sexuelles par un adulte»; null for a line of its own. */
export function headingOf({ source, rows }: Statistic, line: Code): Code | null {
  if (rows.kind === 'items') return null;
  const described = variableOf(source.unit, rows.variable);
  if (rows.lines !== 'groupsAndCodes' || described.kind === 'boolean') return null;
  const { entries }: { readonly entries: readonly VocabularyEntry[] } =
    VOCABULARIES[described.kind === 'band' ? described.bands : described.vocabulary];
  const heading = entries.find(({ code }) => code === line)?.group ?? null;
  return heading === line ? null : heading;
}
