import { lookupKey } from '../../vocabularies';
import { type Area, areaOf } from '../a1';
import type { CellValue, RawSheet } from '../raw';

const MAX_KEPT = 100;

/** Columns beyond this are not looked at: no register is as wide. */
const MAX_COLUMNS = 400;

/**
 * The form in which each text is compared (`lookupKey`), made once for the same text: a cell is looked at as a title of its
 * row, and as the lower half of the row above. Of as long as the search: what cells hold does not outlive it.
 */
export class Forms {
  private readonly known = new Map<string, string>();

  of(text: string): string {
    // Longer ones are sentences: not met twice, and quickly refused.
    if (text.length > MAX_KEPT) return lookupKey(text);
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const form = lookupKey(text);
    this.known.set(text, form);
    return form;
  }
}

const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

/** Comparison keys of each position of one header row (row: index in sheet.values); no key for a cell without text. */
export function headerKeys(sheet: RawSheet, row: number, forms: Forms): string[][] {
  return (sheet.values[row] ?? []).slice(0, MAX_COLUMNS).map((value) => {
    const key = forms.of(textOf(value));
    return key === '' ? [] : [key];
  });
}

/**
 * Comparison keys of a header on two rows: the titles of the upper row (carried over the columns it is merged across)
 * with those of the lower, then each by itself.
 */
export function doubleHeaderKeys(sheet: RawSheet, row: number, forms: Forms): string[][] {
  const upper = sheet.values[row] ?? [];
  const lower = sheet.values[row + 1] ?? [];
  const merged = sheet.mergedAreas.map(areaOf).filter((area): area is Area => area?.firstRow === row + sheet.firstRow);
  return Array.from({ length: Math.min(Math.max(upper.length, lower.length), MAX_COLUMNS) }, (_, offset) => {
    const column = offset + sheet.firstColumn;
    const area = merged.find(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn);
    const above = textOf(upper[area ? area.firstColumn - sheet.firstColumn : offset]);
    const below = textOf(lower[offset]);
    return [`${above} ${below}`, below, above].map((text) => forms.of(text)).filter((key) => key !== '');
  });
}
