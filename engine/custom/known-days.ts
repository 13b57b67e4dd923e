import type { Period } from '../calendar';
import { unitOf, type UnitsProfile } from '../facts';
import { NO_DATE, type ParsedRegisters } from '../registers';

/**
 * The days a unit is kept for: from the first to the last date that decides who is counted, in its registers. Before
 * and after, that nothing was counted says nothing. Null when they hold no date at all.
 */
export function knownDays(profile: UnitsProfile, registers: ParsedRegisters, unit: string): Period | null {
  const own = unitOf(profile, unit).registers;
  const lasting = own.some((register) => profile.registers[register]?.lasting === true);
  const days = spanOf(profile, registers, own);
  if (days === null || !lasting) return days;
  // Rows that stand until they end are kept as long as the workbook is.
  const all = spanOf(profile, registers, Object.keys(profile.registers));
  return { firstDay: days.firstDay, lastDay: Math.max(days.lastDay, all?.lastDay ?? 0) };
}

function spanOf(profile: UnitsProfile, registers: ParsedRegisters, keys: readonly string[]): Period | null {
  let [firstDay, lastDay] = [Infinity, -Infinity];
  for (const register of keys)
    for (const field of decidingFields(profile, register)) {
      const column = registers.get(register)?.columns.get(field);
      if (column?.kind !== 'date') continue;
      for (const day of column.days) {
        if (day === NO_DATE) continue;
        if (day < firstDay) firstDay = day;
        if (day > lastDay) lastDay = day;
      }
    }
  return firstDay > lastDay ? null : { firstDay, lastDay };
}

/** The date of a row, and the columns that the populations of the units are made of. */
function decidingFields(profile: UnitsProfile, register: string): ReadonlySet<string> {
  const mainDate = profile.registers[register]?.mainDate;
  const paths = Object.values(profile.units).flatMap(({ populations, variables }) =>
    Object.values(populations).flatMap(({ where }) =>
      Object.keys(where).flatMap((variable) => variables[variable]?.derivedFrom ?? []),
    ),
  );
  const fields = paths.filter((path) => path.startsWith(`${register}.`)).map((path) => path.slice(register.length + 1));
  return new Set(mainDate === undefined ? fields : [mainDate, ...fields]);
}
