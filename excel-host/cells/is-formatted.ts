import type { Cell } from '@report/ooxml/book';

/** Whether a cell counts as used although it is empty. */
export function isFormatted(cell: Cell): boolean {
  const { fill, border, alignment, font } = cell.style;
  const numFmt = cell.style.numFmt ?? 'General';
  return (
    cell.isMerged ||
    numFmt !== 'General' ||
    (fill !== undefined && !(fill.type === 'pattern' && fill.pattern === 'none')) ||
    Object.keys(border ?? {}).length > 0 ||
    Object.keys(alignment ?? {}).length > 0 ||
    [font?.bold, font?.italic, font?.underline, font?.strike].some((x) => x !== undefined && x !== false)
  );
}
