import { variableOf, type UnitsProfile } from '../facts';
import type { Statistic } from './entry';

/** Several answers are possible: said by a variable of the table, or by the entry. */
export const isMultiple = (profile: UnitsProfile, { source, rows, columns, multiple }: Statistic): boolean =>
  multiple === true ||
  [rows, columns].some((axis) => axis?.kind === 'variable' && variableOf(profile, source.unit, axis.variable).kind === 'codes');

/** Whether each fact of the table is in exactly one of its lines: they add up to its population. */
export const isPartition = (profile: UnitsProfile, entry: Statistic): boolean =>
  !isMultiple(profile, entry) && (entry.rows.kind === 'variable' || entry.rows.partition === true);
