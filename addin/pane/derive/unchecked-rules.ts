import { lackingText, type RegistersProfile } from '@report/engine/registers';
import { counted, frenchNumber, typeset } from '@report/engine/text';
import type { RegistersState } from '../../actions';
import type { FactLine } from '../../ui';
import { groupBy } from './register-card';

type Rules = RegistersState['rules'];

/** «68 règles», or «66 règles sur 68» when some could not be checked. */
export function rulesText({ total, unchecked }: Rules): string {
  const checked = total - unchecked.length;
  return unchecked.length === 0
    ? counted(total, 'règle', 'règles')
    : `${counted(checked, 'règle', 'règles')} sur ${frenchNumber(total)}`;
}

/** The rules that could not be checked, or not in every sheet, together where they lack the same. */
export function uncheckedLines(profile: RegistersProfile, { unchecked }: Rules): readonly FactLine[] {
  const lackOf = ({ registers, columns }: Rules['unchecked'][number]): string =>
    lackingText(profile, registers, columns);
  return groupBy(unchecked, lackOf).map((rules) => {
    const reason = lackOf(rules[0]);
    return {
      key: `unchecked ${reason}`,
      title: counted(rules.length, 'règle non vérifiée', 'règles non vérifiées'),
      detail: typeset(`Il manque ${reason}\u00a0: ${rules.map(({ title }) => title).join('\u00a0; ')}.`),
      glyph: 'warning' as const,
      glyphLabel: 'Non vérifié',
      tone: 'warning' as const,
    };
  });
}
