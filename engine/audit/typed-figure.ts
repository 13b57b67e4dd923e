import type { FigureRef } from '../catalogue';

/** A figure as someone typed or printed it: of a line, of the base or of the total of a table of the catalogue. */
export interface TypedFigure extends Omit<FigureRef, 'absent'> {
  /** What it says: so many units, or a percentage (as printed: 36 for «36 %»). */
  readonly as: 'count' | 'percent';
  readonly value: number;
  /** How the line is called there. */
  readonly label: string;
  /** Where it stands, in French: «rapport 2016, l. 445». */
  readonly at: string;
}

/** An equality that typed figures were held against. */
export interface Audited {
  /**
   * deux-chiffres: one figure, typed twice. controle: an equality between tables. lignes: the lines of a table and its
   * base. titre: lines and the heading they are under. pourcentage: a percentage and the whole numbers it can stand for.
   * pourcentages: those of all lines together.
   */
  readonly kind: 'deux-chiffres' | 'controle' | 'lignes' | 'titre' | 'pourcentage' | 'pourcentages';
  /** Code of the check of the catalogue, else the table. */
  readonly code: string;
  readonly ok: boolean;
  /** French: what must hold, the two figures and where they stand. */
  readonly message: string;
  readonly figures: readonly TypedFigure[];
}
