import { type Area, areaOf } from '../a1';
import type { RawSheet } from '../raw';
import type { Region } from './find-regions';

/**
 * Rows of a region (indexes in sheet.values) in which a merged area covers one of the columns (offsets), with the
 * address of the area.
 */
export function mergedRows(sheet: RawSheet, region: Region, offsets: readonly number[]): ReadonlyMap<number, string> {
  const covers = ({ firstColumn, lastColumn }: Area): boolean =>
    offsets.some((offset) => firstColumn <= offset + sheet.firstColumn && offset + sheet.firstColumn <= lastColumn);
  const rows = new Map<number, string>();
  for (const address of sheet.mergedAreas) {
    if (rows.size > region.lastRow - region.firstRow) break;
    const area = areaOf(address);
    if (!area || !covers(area)) continue;
    const first = Math.max(area.firstRow - sheet.firstRow, region.firstRow);
    const last = Math.min(area.lastRow - sheet.firstRow, region.lastRow);
    for (let row = first; row <= last; row++) if (!rows.has(row)) rows.set(row, address);
  }
  return rows;
}
