import { civilDate } from '@report/engine/calendar';
import { NO_DATE, type ParsedRegisters, type RegistersProfile } from '@report/engine/registers';

/** A year whose rows are fewer than this part of the fullest year is only begun, or a slip of the pen. */
const KEPT = 0.25;

/**
 * The year a report is most likely wanted for: the latest one in which the registers were really kept.
 *
 * @returns null when no register has dates
 */
export function proposedYear(profile: RegistersProfile, registers: ParsedRegisters): number | null {
  const rows = rowsOfYears(profile, registers);
  const fullest = Math.max(...rows.values());
  const kept = [...rows].filter(([, count]) => count >= fullest * KEPT).map(([year]) => year);
  return kept.length === 0 ? null : Math.max(...kept);
}

/** How many rows are of each year, by the date that says when something was; years without any are absent. */
export function rowsOfYears(profile: RegistersProfile, registers: ParsedRegisters): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { key, mainDate } of Object.values(profile.registers)) {
    const column = mainDate === undefined ? undefined : registers.get(key)?.columns.get(mainDate);
    if (column?.kind !== 'date') continue;
    for (const day of column.days) {
      if (day === NO_DATE) continue;
      const year = Math.floor(civilDate(day) / 10_000);
      rows.set(year, (rows.get(year) ?? 0) + 1);
    }
  }
  return rows;
}
