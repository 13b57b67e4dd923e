import type { CountingFigure, Trace } from '../../actions';

/** Where a figure stands in the written sheets; null for one that is not printed. */
export function placeOfFigure(
  { sheets }: Pick<Trace, 'sheets'>,
  { table, row, column }: CountingFigure['key'],
): { readonly sheet: string; readonly address: string } | null {
  for (const [sheet, places] of sheets)
    for (const [address, placed] of places)
      // In its own sheet: beside other years it stands a second time.
      if (placed.year === undefined && placed.table === table && placed.row === row && placed.column === column)
        return { sheet, address };
  return null;
}
