import { entryOf, registersOf, tablesFor } from '@report/engine/catalogue';
import type { Rounding, Table } from '@report/engine/contract';
import { applyChanges, type Correction } from '@report/engine/corrections';
import { deriveFacts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { atOnce, type ParsedRegisters, readRegistersInSteps, type Steps } from '@report/engine/registers';
import { buildRequest, tabulate } from '@report/engine/wire';
import { inSlices } from './in-slices';
import type { FigureChange, FigureValues, RegistersState } from './types';

const NO_FIGURE: FigureValues = { count: null, percent: null, value: null };

/** A figure and what it is called, under a key that is the same before and after. */
interface FigureState {
  readonly key: string;
  readonly line: string;
  readonly column: string | null;
  readonly values: FigureValues;
}

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
  return Array.from(new Set([...before.keys(), ...after.keys()])).flatMap((id) => {
    const table = after.get(id) ?? before.get(id);
    return table === undefined ? [] : changesOf(table, before.get(id), after.get(id));
  });
}

function* tablesOf(
  profile: Profile,
  registers: ParsedRegisters,
  { touched, ...asked }: Asked,
): Steps<ReadonlyMap<string, Table>> {
  const facts = deriveFacts(profile, registers, asked.year);
  const tables = tablesFor(profile, asked.edition, registers, facts).ready.filter((id) => {
    const entry = entryOf(profile, id);
    return entry !== undefined && registersOf(profile, entry).some((register) => touched.has(register));
  });
  if (tables.length === 0) return new Map();
  yield;
  const request = buildRequest(profile, facts, { ...asked, tables });
  yield;
  const computed = tabulate(profile, request).tables;
  yield;
  return new Map(computed.map((table) => [table.id, table]));
}

function changesOf(
  { id, number, title }: Table,
  before: Table | undefined,
  after: Table | undefined,
): readonly FigureChange[] {
  const old = new Map(figuresOf(before).map((figure) => [figure.key, figure]));
  const now = new Map(figuresOf(after).map((figure) => [figure.key, figure]));
  return Array.from(new Set([...now.keys(), ...old.keys()])).flatMap((key) => {
    const figure = now.get(key) ?? old.get(key);
    const [was, is] = [old.get(key)?.values ?? NO_FIGURE, now.get(key)?.values ?? NO_FIGURE];
    if (figure === undefined || areEqual(was, is)) return [];
    return [{ table: id, number, title, line: figure.line, column: figure.column, before: was, after: is }];
  });
}

const areEqual = (one: FigureValues, other: FigureValues): boolean =>
  one.count === other.count && one.percent === other.percent && one.value === other.value;

function figuresOf(table: Table | undefined): FigureState[] {
  if (table === undefined) return [];
  const lines = table.total === null ? table.rows : [...table.rows, table.total];
  const lineKeys = numbered(lines.map(({ role, code }) => `${role} ${code}`));
  const columnKeys = numbered(table.columns.map(({ code, measure }) => `${measure} ${code ?? ''}`));
  return lines.flatMap(({ label, cells }, line) =>
    cells.map(({ count, percent, value }, column) => ({
      key: JSON.stringify([lineKeys[line], columnKeys[column]]),
      line: label,
      column: table.columns.length > 1 ? (table.columns[column]?.label ?? null) : null,
      values: { count, percent, value },
    })),
  );
}

/** Keys told apart by how often each was met before. */
function numbered(keys: readonly string[]): string[] {
  const times = new Map<string, number>();
  return keys.map((key) => {
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return `${key} ${time}`;
  });
}
