import type { Code } from '../contract';
import { listOfVariable, variableOf, type UnitsProfile } from '../facts';
import type { Statistic } from './entry';

/** The heading a line is printed under, as «Violences sexuelles par un adulte»; null for a line of its own. */
export function headingOf(profile: UnitsProfile, { source, rows }: Statistic, line: Code): Code | null {
  if (rows.kind === 'items') return null;
  const list = listOfVariable(profile, variableOf(profile, source.unit, rows.variable));
  if (rows.lines !== 'groupsAndCodes' || list === null) return null;
  const heading = list.entries.find(({ code }) => code === line)?.group ?? null;
  return heading === line ? null : heading;
}
