import type { ComputedCells } from '../cells';
import type { Assigned } from './assign';

/**
 * The figures of a sentence with their cells, two of them exchanged where more figures are then right: «1 est en cours et
 * 28 ont été refusées» is one wrong figure, and not two that took each other’s place.
 */
export function exchanged(assigned: readonly Assigned[], cells: ComputedCells | null): readonly Assigned[] {
  if (cells === null) return assigned;
  const isRight = ({ ref }: Assigned, { figure }: Assigned): boolean =>
    cells.valueOf(ref) !== null && cells.allows(ref, figure.value);
  for (const [first, one] of assigned.entries())
    for (const [second, other] of assigned.entries()) {
      if (second <= first || one.figure.unit !== other.figure.unit) continue;
      const now = Number(isRight(one, one)) + Number(isRight(other, other));
      const then = Number(isRight(other, one)) + Number(isRight(one, other));
      if (then <= now) continue;
      const after = [...assigned];
      after[first] = { ...one, ref: other.ref };
      after[second] = { ...other, ref: one.ref };
      return exchanged(after, cells);
    }
  return assigned;
}
