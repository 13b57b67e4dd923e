import { type Entry, missingColumns, missingRegisters } from '@report/engine/catalogue';
import type { Facts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { lackingText, type ParsedRegisters } from '@report/engine/registers';
import { Refused } from './refused';

/**
 * A table somebody composed is refused as one of the report is not computed: when a register it counts is absent, or a
 * column its meaning hangs on.
 *
 * @throws Refused NOT_COMPUTED
 */
export function refuseLacking(profile: Profile, entry: Entry, registers: ParsedRegisters, facts?: Facts): void {
  const absent = missingRegisters(profile, entry, registers);
  const columns = absent.length > 0 ? [] : missingColumns(profile, entry, registers, facts);
  if (absent.length + columns.length === 0) return;
  const sentence = `Non calculé : il manque ${lackingText(profile, absent, columns)}.`;
  throw new Refused('NOT_COMPUTED', sentence);
}
