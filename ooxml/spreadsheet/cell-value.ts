import { FileError } from '../bounds';
import { unescaped } from './escaped-text';
import { serialOfIsoDate } from './iso-date';

/** What a cell holds: '' for an empty one, an error as its text («#REF!»), a date as its serial. */
export type CellValue = string | number | boolean;

/** What a formula whose result was never stored is read as: a fault that is found, not a zero that is believed. */
export const NO_RESULT = '#SANS_RESULTAT!';

/** What must be known of a workbook to read its cells. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly date1904: boolean;
}

/** The pieces of a cell as they were met. */
export interface WrittenCell {
  readonly type: string;
  /** Text of its <v>; null without one. */
  readonly stored: string | null;
  /** Text of its <is>; null without one. */
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The value of a cell. What is not of its type is given as the text it is: it is found wrong where it is used. */
export function valueOf({ type, stored, inline, hasFormula }: WrittenCell, context: CellContext): CellValue {
  if (type === 'inlineStr') return unescaped(inline ?? stored ?? '');
  if (stored === null) return hasFormula ? NO_RESULT : '';
  switch (type) {
    case 's':
      return sharedText(stored.trim(), context.texts);
    case 'b':
      return booleanOf(stored.trim());
    case 'str':
      return unescaped(stored);
    case 'e':
      return stored.trim();
    case 'd':
      return serialOfIsoDate(stored, context.date1904) ?? stored.trim();
    default:
      return numberOf(stored.trim(), hasFormula);
  }
}

/** An index nobody gave is no text: the cell is empty. One beyond the texts lost its text. */
function sharedText(index: string, texts: readonly string[]): string {
  if (index === '') return '';
  const text = /^\d+$/.test(index) ? texts[Number(index)] : undefined;
  if (text === undefined) throw new FileError('damaged');
  return text;
}

const booleanOf = (text: string): CellValue =>
  text === '' ? '' : text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : text;

/** An empty result of a formula that gives a number is one that was never calculated. */
function numberOf(text: string, hasFormula: boolean): CellValue {
  if (text === '') return hasFormula ? NO_RESULT : '';
  return NUMBER.test(text) ? Number(text) : text;
}
