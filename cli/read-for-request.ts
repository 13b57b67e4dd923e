import { AppError } from '@report/engine/contract';
import type { Period } from '@report/engine/calendar';
import { profileOfPeriod, type Profile } from '@report/engine/profile';
import { readArguments } from './arguments';
import { uncertainLines } from './reading-lines';
import { type RegistersOfFiles, readRegistersOf } from './read-registers-of';
import { readSpec } from './read-spec';
import type { Say } from './run-command';
import { UsageError } from './usage-error';

interface ForRequest<T> {
  /** In the words of the period. */
  readonly profile: Profile;
  readonly period: Period;
  readonly asked: T;
  readonly state: RegistersOfFiles;
  readonly json: string | null;
  readonly out: string | null;
}

/**
 * What `cross` and `series` begin with: the request in a file, and the registers, read once the request was found good.
 *
 * @param option that names the file of the request
 * @param check what the request asks for; throws when it is refused
 * @throws UsageError, AppError, Refused, SpecRefused
 */
export async function readForRequest<T>(
  association: Profile,
  argv: readonly string[],
  option: 'table' | 'series',
  { say, signal }: { readonly say: Say; readonly signal: AbortSignal },
  check: (profile: Profile, request: unknown, period: Period) => T,
): Promise<ForRequest<T>> {
  const { files, period, spec, json, out, answers } = readArguments(association, argv, ['from', 'to', 'out', option]);
  if (period === null) throw new UsageError('--year manque, ou --from et --to');
  if (spec === null) throw new UsageError(`--${option} manque`);
  const { profile } = profileOfPeriod(association, period);
  const asked = check(profile, await readSpec(spec), period);
  const state = await readRegistersOf(association, files, null, { signal, answers, say });
  for (const line of uncertainLines(profile, state)) say(line);
  if (state.summaries.length === 0) throw new AppError('NO_REGISTER');
  return { profile, period, asked, state, json, out };
}
