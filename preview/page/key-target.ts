/** Rows that a page key goes over. */
const PAGE = 20;
/** How far a step looks for a cell: it goes over merged cells and hidden rows. */
const REACH = 200;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE, 0],
  PageUp: [-PAGE, 0],
  Enter: [0, 0],
};

/** A cell by its 0-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The cell a key leads to from another: one beside it, a page further, the first of the row («Début»); null for a key that
 * leads nowhere.
 *
 * @param exists whether a cell is drawn: those under a merged one are not
 */
export function keyTarget(
  key: string,
  { row, column }: CellPlace,
  exists: (cell: CellPlace) => boolean,
): CellPlace | null {
  if (key === 'Home') return { row, column: 0 };
  const [rows, columns] = STEPS[key] ?? [];
  if (rows === undefined || columns === undefined) return null;
  const far = { row: Math.max(0, row + rows), column };
  if (Math.abs(rows) > 1 && exists(far)) return far;
  for (let step = 1; step < REACH; step += 1) {
    const next = { row: row + Math.sign(rows) * step, column: column + Math.sign(columns) * step };
    if (next.row < 0 || next.column < 0) return null;
    if (exists(next)) return next;
  }
  return null;
}
