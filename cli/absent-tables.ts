import { type AbsentTable, entryOf } from '@report/engine/catalogue';
import type { Profile } from '@report/engine/profile';
import { lackingText } from '@report/engine/registers';
import { counted } from '@report/engine/text';

/** The tables that are not computed: one line for absent registers, one for each column, with its tables by name. */
export function absentLines(profile: Profile, absent: readonly AbsentTable[]): string[] {
  const byRegister = absent.filter(({ registers }) => registers.length > 0).length;
  const byColumn = new Map<string, string[]>();
  for (const table of absent.filter(({ columns }) => columns.length > 0)) {
    const reason = lackingText(profile, [], table.columns);
    byColumn.set(reason, [...(byColumn.get(reason) ?? []), entryOf(profile, table.id)?.title ?? table.id]);
  }
  return [
    ...(byRegister > 0
      ? [
          `${counted(byRegister, 'tableau non calculé : ses registres sont absents', 'tableaux non calculés : leurs registres sont absents')}.`,
        ]
      : []),
    ...Array.from(
      byColumn,
      ([reason, titles]) =>
        `${counted(titles.length, 'tableau non calculé', 'tableaux non calculés')} : il manque ${reason} (${titles.join(' ; ')}).`,
    ),
  ];
}

/** The same for programs, table by table. */
export const absentJson = (profile: Profile, absent: readonly AbsentTable[]) =>
  absent.map(({ id, registers, columns }) => ({
    id,
    title: entryOf(profile, id)?.title ?? id,
    registers,
    columns,
    missing: lackingText(profile, registers, columns),
  }));
