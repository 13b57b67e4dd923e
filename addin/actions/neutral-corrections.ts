import { applyChanges, type Correction } from '@report/engine/corrections';
import {
  type ParsedRegisters,
  readRegistersInSteps,
  type RegistersProfile,
  type Steps,
} from '@report/engine/registers';
import { inSlices } from './in-slices';
import type { RegistersState } from './types';

/**
 * Those of the corrections that change nothing of what is read, in any year: with all of them written, every column of
 * every register reads as it does now, so that no figure can move. Cells of other files are left out.
 *
 * @throws AppError CANCELLED when the user went on to something else
 */
export const neutralInSlices = (
  profile: RegistersProfile,
  signal: AbortSignal,
  state: Pick<RegistersState, 'workbooks' | 'answers' | 'registers' | 'corrections'>,
): Promise<readonly Correction[]> => inSlices(neutralInSteps(profile, state), signal);

/**
 * Corrections of columns that would read otherwise are dropped, and the others tried again, until what is left changes
 * nothing: each round drops at least one column.
 */
export function* neutralInSteps(
  profile: RegistersProfile,
  state: Pick<RegistersState, 'workbooks' | 'answers' | 'registers' | 'corrections'>,
): Steps<readonly Correction[]> {
  let left = state.corrections
    .map((correction) => ({ ...correction, cells: correction.cells.filter(({ file }) => file === null) }))
    .filter(({ cells, certainty }) => cells.length > 0 && certainty === 'certain');
  while (left.length > 0) {
    const changed = applyChanges(
      state.workbooks,
      left.flatMap(({ cells }) => cells),
    );
    yield;
    const { registers } = yield* readRegistersInSteps(profile, changed, state.answers);
    const moved = movedColumns(state.registers, registers);
    if (moved === null) return [];
    if (moved.size === 0) return left;
    const kept = left.filter(({ register, field }) => !moved.has(columnKey(register, field)));
    // What moved is in a column nobody corrects: one cell is read by another.
    if (kept.length === left.length) return [];
    left = kept;
  }
  return [];
}

const columnKey = (register: string, field: string): string => JSON.stringify([register, field]);

/** The columns that do not read alike; null when there are other rows, or other registers. */
function movedColumns(before: ParsedRegisters, after: ParsedRegisters): ReadonlySet<string> | null {
  if (before.size !== after.size) return null;
  const moved = new Set<string>();
  for (const [key, { count, columns }] of before) {
    const other = after.get(key);
    if (other?.count !== count || other.columns.size !== columns.size) return null;
    for (const [field, data] of columns)
      if (!areAlike(data, other.columns.get(field))) moved.add(columnKey(key, field));
  }
  return moved;
}

/** Whether two columns hold the same, whatever they are made of: lists of numbers or texts, one inside the other. */
function areAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (isList(one) && isList(other)) {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) if (!areAlike(one[index], other[index])) return false;
    return true;
  }
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => areAlike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}

const isList = (value: object): value is ArrayLike<unknown> => Array.isArray(value) || ArrayBuffer.isView(value);
