import { lackingText, type MissingColumn, type RegistersProfile, type RegistersRead } from '../registers';
import { counted } from '../text';
import { type Lack, RuleData } from './rule-data';
import type { RulesProfile } from './rules-profile';

/** A rule that could not look at every row, and what it lacked. */
export interface UncheckedRule {
  readonly id: string;
  readonly title: string;
  readonly registers: readonly string[];
  readonly columns: readonly MissingColumn[];
}

/** How many rules concern the registers at hand, and those that were not checked, or not in every sheet. */
export interface RulesRun {
  readonly total: number;
  readonly unchecked: readonly UncheckedRule[];
}

/**
 * Which rules could run. A rule of a register that is not there concerns nobody. One that asks for a column, or for
 * another register, that is not there says nothing of the rows without it: it is among the unchecked. Traced from what the
 * rules ask for, so that none can forget to say so. Rules of one id are one.
 *
 * @param data what the rules looked at when they ran: nothing is then prepared twice
 */
export function rulesRun(
  profile: RulesProfile,
  read: RegistersRead,
  data = new RuleData(profile, read, null),
): RulesRun {
  const concerned = new Set<string>();
  const unchecked = new Map<string, { readonly title: string; readonly lacking: Lack[] }>();
  for (const rule of profile.rules) {
    const lacking = rule.lacks ? rule.lacks(data) : [];
    if (lacking === null) continue;
    concerned.add(rule.id);
    if (lacking.length === 0) continue;
    const known = unchecked.get(rule.id) ?? { title: rule.title, lacking: [] };
    known.lacking.push(...lacking);
    unchecked.set(rule.id, known);
  }
  return {
    total: concerned.size,
    unchecked: Array.from(unchecked, ([id, { title, lacking }]) => ({ id, title, ...sorted(lacking) })),
  };
}

function sorted(lacking: readonly Lack[]): Pick<UncheckedRule, 'registers' | 'columns'> {
  const columns = lacking.flatMap(({ register, field, blocks }) =>
    field === null ? [] : [{ register, field, sheets: (blocks ?? []).map(({ sheet }) => sheet) }],
  );
  return {
    registers: Array.from(new Set(lacking.flatMap(({ register, field }) => (field === null ? [register] : [])))),
    columns: columns.filter(
      ({ register, field }, index) =>
        columns.findIndex((one) => one.register === register && one.field === field) === index,
    ),
  };
}

/** «2 non vérifiées : il manque la colonne « Date de clôture » (Dossiers)»; null when every rule was checked. */
export function uncheckedText(profile: RegistersProfile, { unchecked }: RulesRun): string | null {
  if (unchecked.length === 0) return null;
  const lacking = lackingText(
    profile,
    unchecked.flatMap(({ registers }) => registers),
    unchecked.flatMap(({ columns }) => columns),
  );
  return `${counted(unchecked.length, 'non vérifiée', 'non vérifiées')}\u00a0: il manque ${lacking}`;
}
