import { lackingText, type RegistersProfile } from '@report/engine/registers';
import { counted, frenchNumber, typeset } from '@report/engine/text';
import type { RegistersState } from '../../actions';
import type { FactLine } from '../../ui';

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
  const byReason = new Map<string, string[]>();
  for (const { title, registers, columns } of unchecked) {
    const reason = lackingText(profile, registers, columns);
    byReason.set(reason, [...(byReason.get(reason) ?? []), title]);
  }
  return Array.from(byReason, ([reason, titles]) => ({
    key: `unchecked ${reason}`,
    title: counted(titles.length, 'règle non vérifiée', 'règles non vérifiées'),
    detail: typeset(`Il manque ${reason}\u00a0: ${titles.join('\u00a0; ')}.`),
    glyph: 'warning' as const,
    glyphLabel: 'Non vérifié',
    tone: 'warning' as const,
  }));
}
