import { partsOf, wholeYear, type Period } from '../calendar';
import { listOfAxis, type VariableAxis } from '../catalogue';
import type { Code } from '../contract';
import type { UnitsProfile } from '../facts';
import { capitalised } from '../text';
import { normalise, type Vocabulary, type VocabularyEntry } from '../vocabularies';

/** One code of a variable, as a report prints it. */
export interface Level {
  readonly code: Code;
  readonly label: string;
  /** The label as it is put in order. */
  readonly name: string;
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

/** The levels of an axis that were asked for last, and what for: a run asks for those of one edition and period. */
const latest = new WeakMap<
  VariableAxis,
  { readonly list: Vocabulary; readonly asked: string; readonly levels: Levels }
>();

/**
 * What a table can print of a variable in an edition and a period; a number stands for its whole year. The same object
 * while the same is asked.
 */
export function levelsOfAxis(
  profile: UnitsProfile,
  unit: string,
  axis: VariableAxis,
  edition: string,
  of: number | Period,
): Levels {
  const period = typeof of === 'number' ? wholeYear(of) : of;
  const list = listOfAxis(profile, unit, axis);
  const asked = `${period.firstDay} ${period.lastDay} ${edition}`;
  const before = latest.get(axis);
  if (before?.list === list && before.asked === asked) return before.levels;
  const levels = levelsOfList(list, axis, edition, period);
  latest.set(axis, { list, asked, levels });
  return levels;
}

const levelsOfList = (
  { entries, groups = {} }: Vocabulary,
  { demonym }: VariableAxis,
  edition: string,
  period: Period,
): Levels => ({
  levels: entries.map((entry) => {
    const label = labelOf(entry, edition, demonym);
    return {
      code: entry.code,
      label,
      name: normalise(label),
      group: entry.group ?? null,
      valid: isValid(entry, period),
    };
  }),
  groups: Object.entries(groups).map(([code, label]) => ({ code, label })),
});
