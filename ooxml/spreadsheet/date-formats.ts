import type { Steps } from '../bounds';
import type { Package } from '../package/index';
import type { CellValue } from './cell-value';

/** Built-in formats that show a date or a time of day (ECMA-376 part 1, 18.8.30; those of East Asia included). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57,
  58,
]);

/**
 * Whether a format shows a number as a day or a time of day: one of its letters for it stands outside texts, colours and
 * conditions. A duration («[h]:mm») is none.
 */
export function isDateFormat(code: string): boolean {
  if (/\[(h+|m+|s+)\]/i.test(code)) return false;
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replaceAll(/General/gi, '');
  return /[dmyhs]/i.test(bare.split(';')[0] ?? '');
}

/** Above it a number in a format of date is a date, and nothing to speak of: 17 May 1927. */
const SMALL = 9_999;

/** Whether a value is a number that is hardly ever a date. */
export const isSmallNumber = (value: CellValue): boolean => typeof value === 'number' && value >= 0 && value <= SMALL;

/** The numbers of cell formats that show a date, by the part of styles. */
export function* readDateFormats(pack: Package, path: string): Steps<ReadonlySet<number>> {
  const dates = new Set<number>();
  const own = new Map<number, boolean>();
  let count = 0;
  yield* pack.read(path, {
    open: (name, attributes, parent) => {
      if (name === 's:numFmt' && parent === 's:numFmts')
        own.set(Number(attributes.get('numFmtId')), isDateFormat(attributes.get('formatCode') ?? ''));
      else if (name === 's:xf' && parent === 's:cellXfs') {
        const id = Number(attributes.get('numFmtId') ?? 0);
        if (own.get(id) ?? BUILT_IN.has(id)) dates.add(count);
        count += 1;
      }
    },
  });
  return dates;
}
