import type { CellChange, Correction } from '@report/engine/corrections';
import type { RegistersState } from '../../actions';

/** One cell that could be corrected, and the decision it is part of. */
export interface Proposal {
  readonly correction: Correction;
  readonly cell: CellChange;
}

/** The cells of the open workbook that have a proposed correction, those of one decision together. */
export const proposalsOf = (registers: Pick<RegistersState, 'corrections'> | null): readonly Proposal[] =>
  (registers?.corrections ?? []).flatMap((correction) =>
    correction.cells.filter(({ file }) => file === null).map((cell) => ({ correction, cell })),
  );

/** The same decision for this cell alone. */
export const ofOneCell = ({ correction, cell }: Proposal): Correction => ({ ...correction, cells: [cell] });

/** All that can be decided with it: every writing of one answer, every date of one column written as text. */
export const ofOneKind = (corrections: readonly Correction[], { correction }: Proposal): readonly Correction[] =>
  corrections.flatMap((other) => {
    const cells = other.cells.filter(({ file }) => file === null);
    return other.cluster === correction.cluster && cells.length > 0 ? [{ ...other, cells }] : [];
  });

export const countCells = (corrections: readonly Correction[]): number =>
  corrections.reduce((sum, { cells }) => sum + cells.length, 0);
