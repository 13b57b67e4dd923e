import { previousPeriod, wholeYear } from '@report/engine/calendar';
import { type AbsentTable, entryOf, tablesFor, usesOf } from '@report/engine/catalogue';
import { compareYears, type Comparison, type EarlierYear } from '@report/engine/compare';
import { AppError, type StatisticsAnswer } from '@report/engine/contract';
import { deriveFacts, type Facts } from '@report/engine/facts';
import { type Profile, profileOfPeriod } from '@report/engine/profile';
import { buildRequest } from '@report/engine/wire';
import type { ListRows } from '../layout';
import { computeOne } from '../api';
import { computeEarlierYear } from './compute-earlier-year';
import { listRowsOf } from './list-rows-of';
import type { GenerateOptions, RegistersReading } from './types';

type ComputeOptions = Pick<
  GenerateOptions,
  'year' | 'period' | 'edition' | 'rounding' | 'services' | 'previousYears' | 'compute' | 'signal'
> & {
  readonly onStage?: GenerateOptions['onStage'];
};

export interface ComputedTables {
  readonly answer: StatisticsAnswer;
  readonly lists: ListRows;
  /** Tables of the edition whose registers or columns are absent. */
  readonly absent: readonly AbsentTable[];
  /** The tables beside those of the years before; null when it was not asked. */
  readonly comparison: Comparison | null;
  /** The facts behind the figures, to find their rows again. */
  readonly facts: Facts;
  /** The same of the years before that were asked and have data. */
  readonly earlier: readonly { readonly answer: StatisticsAnswer; readonly facts: Facts }[];
}

/**
 * Facts and counts on this computer, then the tables from wherever `compute` computes them. Only counts reach it.
 *
 * @throws AppError NO_REGISTER when there is no register, NO_TABLE when no table has its registers, NO_DATA_FOR_YEAR
 *   when no row concerns the year, CANCELLED, and what `compute` throws
 */
export async function computeTables(
  association: Profile,
  state: RegistersReading,
  options: ComputeOptions,
): Promise<ComputedTables> {
  const { year, edition, rounding, services, previousYears = 0, compute, signal, onStage } = options;
  const period = options.period ?? wholeYear(year);
  if (state.summaries.length === 0) throw new AppError('NO_REGISTER');
  onStage?.('count');
  const { profile } = profileOfPeriod(association, period);
  const wanted = (id: string): boolean => services.some((service) => service === entryOf(profile, id)?.service);
  const facts = deriveFacts(profile, state.registers, period);
  const { ready, absent } = tablesFor(profile, edition, state.registers, facts);
  const tables = ready.filter(wanted);
  if (tables.length === 0) throw new AppError('NO_TABLE');
  const request = buildRequest(association, facts, { edition, rounding, tables });
  const empty = request.projections.every((counts) => Object.values(counts).every((tuples) => tuples.length === 0));
  if (empty && !options.period) throw new AppError('NO_DATA_FOR_YEAR');
  if (signal.aborted) throw new AppError('CANCELLED');
  onStage?.('compute');
  const answer = withNotes(profile, await computeOne(compute, request, { signal }), facts);
  const earlier: (EarlierYear & { readonly facts: Facts })[] = [];
  for (let back = 1, before = facts.period; back <= previousYears; back += 1) {
    before = previousPeriod(before);
    earlier.push(await computeEarlierYear(association, state, { answer, facts }, before, { compute, signal }));
  }
  return {
    answer,
    lists: listRowsOf(profile, answer, state.registers, facts),
    absent: absent.filter(({ id }) => wanted(id)),
    comparison: previousYears === 0 ? null : compareYears(profile, answer, earlier),
    facts,
    earlier: earlier.flatMap((one) => (one.answer === null ? [] : [{ answer: one.answer, facts: one.facts }])),
  };
}

/** Under each table, what the facts it counts leave out of their period: the service knows of no row. */
function withNotes(profile: Profile, answer: StatisticsAnswer, facts: Facts): StatisticsAnswer {
  const tables = answer.tables.map((table) => {
    const entry = entryOf(profile, table.id);
    const units = new Set(entry === undefined ? [] : usesOf(entry).map(({ unit }) => unit));
    const notes = [...units].flatMap((unit) => facts.of(unit).notes);
    return notes.length === 0 ? table : { ...table, notes: [...table.notes, ...notes] };
  });
  return { ...answer, tables };
}
