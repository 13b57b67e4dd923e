import { lookupKey, normalise } from '../../vocabularies';
import { monthOf } from '../parse/day-of';
import { isBlank } from '../parse/is-blank';
import type { CellValue } from '../raw';

/** What stands between the rows of a register that was made to be printed: «JANV. 2016», «Sous-total : 5 dossiers». */
export type PrintedRow = 'month' | 'subtotal' | 'header' | 'note';

/** Longer texts are no line between rows. */
const MAX_LENGTH = 200;
/** «Sous-total : 5 dossiers», «Soit 123 dossiers», «Total général janvier», «Zwischensumme 5». */
const SUBTOTAL = /^(?:(?:(?:sous )?(?:total|totaux|somme)|zwischensumme|gesamt|summe)(?: |$)|soit \d)/;
/** A header that is printed again may lack a column or cut a title, not more. */
const LEAST_TITLES = 3;
const MOST_TITLES = 0.6;
/** Cells among which a title must stand for a row to be looked at as a header: it spares the rows of data the comparison. */
const LOOKED_AT = 4;

const isFilled = (value: CellValue): boolean => value !== '' && !isBlank(value);

/**
 * What a row is that has a single cell, of text, where an identifier or a date would stand; undefined for a row of
 * data, one with nothing but a number or a name included. Two words are a note: no identifier has them.
 *
 * @param cells those of the sheet
 * @param range first column of the region, and the one behind its last
 * @param columns those of identifiers and dates, and the first
 */
export function singleTextRow(
  cells: readonly CellValue[],
  [from, to]: readonly [number, number],
  columns: ReadonlySet<number>,
): PrintedRow | undefined {
  const first = firstFilled(cells, from, to);
  const text = cells[first];
  if (typeof text !== 'string' || text.length > MAX_LENGTH || !columns.has(first)) return undefined;
  if (firstFilled(cells, first + 1, to) < to) return undefined;
  const said = normalise(text);
  const words = said.split(' ');
  if (
    words.some((word) => monthOf(word) > 0) &&
    words.every((word) => monthOf(word) > 0 || /^(?:\d\d)?\d\d$/.test(word))
  )
    return 'month';
  if (SUBTOTAL.test(said)) return 'subtotal';
  return words.filter((word) => /^[a-z]{3,}$/.test(word)).length >= 2 ? 'note' : undefined;
}

/** Column of the first filled cell from one on; `to` when there is none. */
function firstFilled(cells: readonly CellValue[], from: number, to: number): number {
  let column = from;
  while (column < to && !isFilled(cells[column] ?? '')) column++;
  return column;
}

/** Whether rows are a header again, with small differences: a title cut short, a column less, columns one further. */
export function repeatsHeader(
  header: readonly CellValue[],
): (cells: readonly CellValue[], range: readonly [number, number]) => boolean {
  const written = new Set(header.filter((value) => typeof value === 'string' && isFilled(value)));
  let titles: ReadonlySet<string> | undefined;
  return (cells, [from, to]) => {
    // Hot: for each row, without a copy of its cells.
    let looked = 0;
    let found = false;
    for (let column = from; column < to && looked < LOOKED_AT && !found; column++) {
      const value = cells[column] ?? '';
      if (!isFilled(value)) continue;
      found = typeof value === 'string' && written.has(value);
      looked++;
    }
    if (!found) return false;
    const known = (titles ??= new Set(Array.from(written, (value) => lookupKey(String(value)))));
    const filled = cells.slice(from, to).filter(isFilled);
    const same = filled.filter((value) => typeof value === 'string' && known.has(lookupKey(value))).length;
    return (
      same >= LEAST_TITLES && same >= filled.length * MOST_TITLES && filled.every((value) => typeof value === 'string')
    );
  };
}
