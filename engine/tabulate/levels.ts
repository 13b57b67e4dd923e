import { partsOf, wholeYear, type Period } from '../calendar';
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
  /** Whether the code may be chosen on one day of the period at least: its line is printed even when nothing bears it. */
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

/** A code may be chosen in its years, both included, and stands for its months where it has some. */
function isValid({ from, to, months }: VocabularyEntry, { firstDay, lastDay }: Period): boolean {
  const [first, last] = [partsOf(firstDay), partsOf(lastDay)];
  if ((from ?? first.year) > last.year || (to ?? last.year) < first.year) return false;
  if (months === undefined || last.year - first.year > 1) return true;
  const begun = first.month;
  const ended = (last.year - first.year) * 12 + last.month;
  return [0, 12].some((later) => begun <= months[1] + later && months[0] + later <= ended);
}

/** What a table can print of a variable in an edition and a period; a number stands for its whole year. */
export function levelsOfAxis(
  profile: UnitsProfile,
  unit: string,
  axis: VariableAxis,
  edition: string,
  of: number | Period,
): Levels {
  const period = typeof of === 'number' ? wholeYear(of) : of;
  const { entries, groups = {} } = listOfAxis(profile, unit, axis);
  return {
    levels: entries.map((entry) => ({
      code: entry.code,
      label: labelOf(entry, edition, axis.demonym),
      group: entry.group ?? null,
      valid: isValid(entry, period),
    })),
    groups: Object.entries(groups).map(([code, label]) => ({ code, label })),
  };
}
