import { entryOf, tablesFor } from '@report/engine/catalogue';
import { AppError, type StatisticsAnswer } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import type { Steps } from '@report/engine/registers';
import { buildRequest, tabulate } from '@report/engine/wire';
import type { Trace } from '../actions';

/** Tables between two rests. */
const SLICE = 6;

/**
 * Tables of an edition from the facts of the last run, in slices. Each share by itself, half upwards: what a reader of
 * the report can recompute.
 *
 * @throws AppError NO_TABLE
 */
export function* answerOf(
  profile: Profile,
  { facts, registers }: Pick<Trace, 'facts' | 'registers'>,
  edition: string,
): Steps<StatisticsAnswer> {
  const tables = tablesFor(profile, edition, registers.registers, facts).ready.filter(
    (id) => entryOf(profile, id) !== undefined,
  );
  const parts: StatisticsAnswer[] = [];
  for (let at = 0; at < tables.length; at += SLICE) {
    const asked = { edition, rounding: 'plain' as const, tables: tables.slice(at, at + SLICE) };
    const request = buildRequest(profile, facts, asked);
    yield;
    parts.push(tabulate(profile, request));
    yield;
  }
  const [first] = parts;
  if (first === undefined) throw new AppError('NO_TABLE');
  return { ...first, tables: parts.flatMap((part) => part.tables) };
}
