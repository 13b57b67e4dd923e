import type { VariableAxis } from '../catalogue';
import type { Code, string } from '../contract';
import { variableOf } from '../facts';
import { VOCABULARIES, type Vocabulary, type VocabularyEntry } from '../vocabularies';

/** One code of a variable, as a report prints it. */
export interface Level {
  readonly code: Code;
  readonly label: string;
  readonly group: string | null;
  /** Whether the code may be chosen in the report year: its line is printed even when nothing bears it. */
  readonly valid: boolean;
}

/** The codes of a variable in the order of their list, and its groups. */
export interface Levels {
  readonly levels: readonly Level[];
  readonly groups: readonly { readonly code: string; readonly label: string }[];
}

const YES_NO: Vocabulary = {
  entries: [
    { code: 'yes', label: 'Oui', aliases: [] },
    { code: 'no', label: 'Non', aliases: [] },
  ],
};

function labelOf(entry: VocabularyEntry, edition: string, demonym: VariableAxis['demonym']): string {
  const adjective = demonym && entry.demonym?.[demonym];
  if (adjective) return adjective.charAt(0).toUpperCase() + adjective.slice(1);
  return entry.printed?.[edition] ?? entry.reportLabel ?? entry.label;
}

/** What a table can print of a variable in an edition and a year. */
export function levelsOfAxis(unit: string, axis: VariableAxis, edition: string, year: number): Levels {
  const described = variableOf(unit, axis.variable);
  const vocabulary =
    described.kind === 'boolean'
      ? YES_NO
      : VOCABULARIES[described.kind === 'band' ? described.bands : described.vocabulary];
  return {
    levels: vocabulary.entries.map((entry) => ({
      code: entry.code,
      label: labelOf(entry, edition, axis.demonym),
      group: entry.group ?? null,
      valid: (entry.from ?? year) <= year && year <= (entry.to ?? year),
    })),
    groups: Object.entries(vocabulary.groups ?? {}).map(([code, label]) => ({ code, label })),
  };
}
