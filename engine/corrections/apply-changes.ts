import { type Area, type CellValue, type RawSheet, type RawWorkbook, areaOf } from '../registers';
import type { CellChange } from './correction';

/**
 * The workbooks as they would be after the changes; those given are left as they are. A change whose cell does not hold
 * `before`, or was not read, is left out, as it would be in Excel.
 */
export function applyChanges(raws: readonly RawWorkbook[], changes: readonly CellChange[]): RawWorkbook[] {
  return raws.map((raw) => {
    const own = changes.filter(({ file }) => file === raw.file);
    if (own.length === 0) return raw;
    return { ...raw, sheets: raw.sheets.map((sheet) => changed(sheet, own)) };
  });
}

function changed(sheet: RawSheet, changes: readonly CellChange[]): RawSheet {
  const own = changes.filter((change) => change.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const values = [...sheet.values];
  /** Rows that are copies already. */
  const copies = new Map<number, CellValue[]>();
  for (const { address, before, after } of own) {
    const area: Area | null = areaOf(address);
    if (area === null) continue;
    const row = area.firstRow - sheet.firstRow;
    const column = area.firstColumn - sheet.firstColumn;
    const cells = copies.get(row) ?? [...(values[row] ?? [])];
    if (!(column in cells) || cells[column] !== before) continue;
    cells[column] = after;
    copies.set(row, cells);
    values[row] = cells;
  }
  return { ...sheet, values };
}
