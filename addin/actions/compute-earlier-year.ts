import { partsOf, type Period } from '@report/engine/calendar';
import { entryOf, missingColumns } from '@report/engine/catalogue';
import { type Coverage, coverageOf, type EarlierYear } from '@report/engine/compare';
import { AppError, type StatisticsAnswer } from '@report/engine/contract';
import { deriveFacts, type Facts } from '@report/engine/facts';
import { type Profile, profileOfPeriod } from '@report/engine/profile';
import { buildRequest } from '@report/engine/wire';
import { type Compute, computeOne } from '../api';
import { periodWords } from '@report/engine/text';
import type { RegistersReading } from './types';

/**
 * The tables of figures of an answer, computed for an earlier period by a request of its own: counts only, asked in the
 * same way. Tables of which the registers hold nothing in it are not asked; without any, nothing is sent.
 *
 * @param facts of the period of the report
 * @throws AppError CANCELLED, and what `compute` throws
 */
export async function computeEarlierYear(
  association: Profile,
  { registers }: RegistersReading,
  { answer, facts }: { readonly answer: StatisticsAnswer; readonly facts: Facts },
  period: Period,
  { compute, signal }: { readonly compute: Compute; readonly signal: AbortSignal },
): Promise<EarlierYear & { readonly facts: Facts }> {
  const earlier = deriveFacts(association, registers, period);
  const { profile } = profileOfPeriod(association, period);
  const { year } = partsOf(period.lastDay);
  const name = periodWords(period).sheet;
  const coverage = new Map<string, Coverage>();
  for (const { id } of answer.tables) {
    const entry = entryOf(profile, id);
    if (entry?.kind === 'statistic' && missingColumns(profile, entry, registers, earlier).length === 0)
      coverage.set(id, coverageOf(profile, entry, earlier, facts));
  }
  const tables = [...coverage].flatMap(([id, { kind }]) => (kind === 'none' ? [] : [id]));
  if (tables.length === 0) return { year, name, answer: null, coverage, facts: earlier };
  if (signal.aborted) throw new AppError('CANCELLED');
  const { edition, rounding } = answer;
  const request = buildRequest(association, earlier, { edition, rounding, tables });
  return { year, name, answer: await computeOne(compute, request, { signal }), coverage, facts: earlier };
}
