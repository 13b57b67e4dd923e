/** Columns of a sheet: those that are printed make 604 pixels (15.98 cm of the 17 between the margins). */
export interface SheetGrid {
  /** Widths in pixels at 96 dpi, with the two columns at the right that are not printed. */
  readonly widths: readonly number[];
  /** 0-based last printed column. */
  readonly last: number;
  /** 0-based column of the links back to the summary. */
  readonly back: number;
}

const SPACE = 12;
const BACK_LINK = 76;

const grid = (...printed: readonly number[]): SheetGrid => ({
  widths: [...printed, SPACE, BACK_LINK],
  last: printed.length - 1,
  back: printed.length + 1,
});

/** A: labels, then three times figure and percentage. */
export const FIGURE_GRID = grid(226, 66, 60, 66, 60, 66, 60);
/** A: labels, then three years of figure and percentage, and the change. */
export const THREE_YEARS_GRID = grid(184, 60, 60, 60, 60, 60, 60, 60);
/** Date or number, text, place or public. */
export const LIST_GRID = grid(84, 340, 180);
/** Number, title, unit, N. */
export const SUMMARY_GRID = grid(86, 364, 102, 52);
/** Sign and word, what is checked, expected, found. */
export const CHECK_GRID = grid(92, 392, 60, 60);
/** Table or term, definition. */
export const DEFINITION_GRID = grid(200, 404);
