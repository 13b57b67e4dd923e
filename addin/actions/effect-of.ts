import { entryOf, registersOf, tablesFor } from '@report/engine/catalogue';
import type { Rounding, Table } from '@report/engine/contract';
import { applyChanges, type Correction } from '@report/engine/corrections';
import { deriveFacts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { atOnce, type ParsedRegisters, readRegistersInSteps, type Steps } from '@report/engine/registers';
import { buildRequest, tabulate } from '@report/engine/wire';
import { figureChanges } from './figure-changes';
import { inSlices } from './in-slices';
import type { FigureChange, RegistersState } from './types';

interface Asked {
  readonly year: number;
  readonly edition: string;
  readonly rounding: Rounding;
  /** Registers whose tables are computed. */
  readonly touched: ReadonlySet<string>;
}

/**
 * The printed figures of a year that corrections would change, in the order of the report: those of the tables that read
 * the registers of the corrections, computed on this computer as they are and as they would be. Nothing is sent, and
 * nothing is written.
 */
export const effectOf = (profile: Profile, ...asked: EffectAsked): FigureChange[] =>
  atOnce(effectInSteps(profile, ...asked));

/**
 * The same in slices: with thousands of rows it would keep the pane from answering.
 *
 * @throws AppError CANCELLED when the user went on to something else
 */
export const effectInSlices = (profile: Profile, signal: AbortSignal, ...asked: EffectAsked): Promise<FigureChange[]> =>
  inSlices(effectInSteps(profile, ...asked), signal);

type EffectAsked = [
  state: RegistersState,
  corrections: readonly Correction[],
  year: number,
  edition: string,
  rounding?: Rounding,
];

function* effectInSteps(
  profile: Profile,
  ...[state, corrections, year, edition, rounding = 'adjusted']: EffectAsked
): Steps<FigureChange[]> {
  const changes = corrections.flatMap(({ cells }) => cells);
  const changed = applyChanges(state.workbooks, changes);
  yield;
  const { registers } = yield* readRegistersInSteps(profile, changed, state.answers);
  const touched = new Set<string>(corrections.map(({ register }) => register));
  const asked = { year, edition, rounding, touched };
  const before = yield* tablesOf(profile, state.registers, asked);
  const after = yield* tablesOf(profile, registers, asked);
  return figureChanges(before, after);
}

function* tablesOf(
  profile: Profile,
  registers: ParsedRegisters,
  { touched, ...asked }: Asked,
): Steps<readonly Table[]> {
  const facts = deriveFacts(profile, registers, asked.year);
  const tables = tablesFor(profile, asked.edition, registers, facts).ready.filter((id) => {
    const entry = entryOf(profile, id);
    return entry !== undefined && registersOf(profile, entry).some((register) => touched.has(register));
  });
  if (tables.length === 0) return [];
  yield;
  const request = buildRequest(profile, facts, { ...asked, tables });
  yield;
  const computed = tabulate(profile, request).tables;
  yield;
  return computed;
}
