import type { SheetCell, SheetRow } from '../model/sheet-model';
import { cellLines, rowOf } from './row-height';

/** Excel’s highest row holds 33 lines of 10 points. */
const LINES_PER_ROW = 30;
/** Beside a text that goes on. */
const CONTINUED = '…';

/**
 * The rows of cells whose text may be longer than Excel’s highest row: it goes on in a row below, cut between two
 * lines. One row nearly always.
 */
export function longRows(cells: readonly SheetCell[], widths: readonly number[]): SheetRow[] {
  const texts = cells.map((cell) => ({ cell, lines: cellLines(cell, widths) }));
  const count = Math.max(1, ...texts.map(({ lines }) => Math.ceil(lines.length / LINES_PER_ROW)));
  if (count === 1) return [rowOf(cells, widths)];
  return Array.from({ length: count }, (_, part) =>
    rowOf(
      texts.map(({ cell, lines }) => {
        if (lines.length <= LINES_PER_ROW) return part === 0 ? cell : { ...cell, value: CONTINUED };
        return { ...cell, value: lines.slice(part * LINES_PER_ROW, (part + 1) * LINES_PER_ROW).join('\n') };
      }),
      widths,
    ),
  );
}
