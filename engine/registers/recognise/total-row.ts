import { normalise } from '../../vocabularies';
import { isBlank } from '../parse/is-blank';
import type { CellValue } from '../raw';

/** Spares most texts the comparison. */
const MAY_BE_TOTAL = /^[^a-z0-9]{0,3}(?:sous|tot|som|tt)/i;
/** «Total», «Sous-total», «Total 2016», «Somme des enfants»; not «TT-2016-001», which is an identifier. */
const TOTAL = /^(?:sous )?(?:total|totaux|totale|somme|tt)(?: (?:[a-z]+|(?:19|20)\d\d))*$/;

const isTotalWord = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && value.length < 60 && MAY_BE_TOTAL.test(value) && TOTAL.test(normalise(value));

/** Columns that tell a row of data from a total, as offsets in the row. */
export interface KeyColumns {
  /** Every column that is a field. */
  readonly known: readonly number[];
  readonly identifiers: readonly number[];
  readonly dates: readonly number[];
}

/** True when the first filled cell says «total», or one beside nothing but numbers does. */
function saysTotal(cells: readonly CellValue[]): boolean {
  const first = cells.find((value) => value !== '' && !isBlank(value));
  if (typeof first !== 'number') return isTotalWord(first);
  return (
    cells.some(isTotalWord) && cells.every((value) => typeof value === 'number' || isBlank(value) || isTotalWord(value))
  );
}

/**
 * True for a line of totals: it says so, with or without what stands in columns that are no field, and it has neither a
 * date nor an identifier. A number in a column of identifiers is a count.
 */
export function isTotalRow(cells: readonly CellValue[], { known, identifiers, dates }: KeyColumns): boolean {
  const at = (offset: number): CellValue => cells[offset] ?? '';
  return (
    dates.every((offset) => isBlank(at(offset)) || isTotalWord(at(offset))) &&
    identifiers.every((offset) => isBlank(at(offset)) || typeof at(offset) === 'number' || isTotalWord(at(offset))) &&
    (saysTotal(cells) || saysTotal(known.map(at)))
  );
}
