import { type CellStyle, type SheetModel, styleOf } from '../../layout';

/** A rectangle of cells that look the same; rows and columns are 0-based, both ends included. */
export interface StyleArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly style: CellStyle;
}

interface OpenArea {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly style: CellStyle;
}

/**
 * The cells of a sheet as rectangles of equal style: stretches along each row, prolonged downwards while the row below has
 * the same run. Borders are those of every row of the rectangle.
 */
export function styleAreas(model: SheetModel): StyleArea[] {
  const areas: StyleArea[] = [];
  let open = new Map<string, OpenArea>();
  const close = ({ first, last, top, style }: OpenArea, bottom: number): void => {
    areas.push({ top, bottom, left: first, right: last, style });
  };
  model.rows.forEach(({ cells }, row) => {
    const next = new Map<string, OpenArea>();
    for (const run of stretchesOf(
      cells.map((cell) => ({ first: cell.column, last: cell.mergeTo ?? cell.column, style: styleOf(cell) })),
    )) {
      const key = `${run.first}:${run.last}:${JSON.stringify(run.style)}`;
      next.set(key, open.get(key) ?? { ...run, top: row });
    }
    for (const [key, area] of open) if (!next.has(key)) close(area, row - 1);
    open = next;
  });
  for (const area of open.values()) close(area, model.rows.length - 1);
  return areas;
}

type RowStretch = Omit<OpenArea, 'top'>;

function stretchesOf(cells: readonly RowStretch[]): RowStretch[] {
  const stretches: RowStretch[] = [];
  for (const cell of [...cells].sort((a, b) => a.first - b.first)) {
    const before = stretches.at(-1);
    if (before?.last === cell.first - 1 && JSON.stringify(before.style) === JSON.stringify(cell.style))
      stretches[stretches.length - 1] = { ...before, last: cell.last };
    else stretches.push(cell);
  }
  return stretches;
}
