import { listOfAxis, type VariableAxis } from '../catalogue';
import type { Code } from '../contract';
import type { UnitsProfile } from '../facts';
import { capitalised } from '../text';
import type { VocabularyEntry } from '../vocabularies';

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

function labelOf(entry: VocabularyEntry, edition: string, demonym: VariableAxis['demonym']): string {
  const adjective = demonym && entry.demonym?.[demonym];
  if (adjective) return capitalised(adjective);
  return entry.printed?.[edition] ?? entry.reportLabel ?? entry.label;
}

/** What a table can print of a variable in an edition and a year. */
export function levelsOfAxis(
  profile: UnitsProfile,
  unit: string,
  axis: VariableAxis,
  edition: string,
  year: number,
): Levels {
  const { entries, groups = {} } = listOfAxis(profile, unit, axis);
  return {
    levels: entries.map((entry) => ({
      code: entry.code,
      label: labelOf(entry, edition, axis.demonym),
      group: entry.group ?? null,
      valid: (entry.from ?? year) <= year && year <= (entry.to ?? year),
    })),
    groups: Object.entries(groups).map(([code, label]) => ({ code, label })),
  };
}
