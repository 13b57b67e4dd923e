import { withoutInvisible } from '../../text';
import { NO_KEY } from './parsed';
import type { CellValue } from '../raw';

const MAX_LENGTH = 200;
// Named: written in place, the build makes it anew at every call, as all patterns with \p.
const PARTS = /\p{L}+|\p{N}+/gu;
/** Runs of letters and of digits that hyphens part already, not digits alone, and no sign beyond ASCII. */
const PLAIN = /^(?=[\d-]*[a-z])(?:[a-z]+|\d+)(?:-(?:[a-z]+|\d+))*$/i;
/** Shorter ones («12», «1-2») are alike by chance. */
const LEAST_TOGETHER = 6;

const HYPHEN = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Looked up once: where globals are looked up slowly, as in the tests, it is most of the work. */
const { imul } = Math;

/**
 * The form in which identifiers are compared: runs of letters and of digits in lower case, whatever parts them, so that
 * «D-2016/001», «d 2016 001» and «D2016-001» are one. An identifier of digits only loses its leading zeros, which Excel
 * drops by itself: 12, «12» and «0012» are one. Empty when there is neither letter nor digit.
 */
export function normaliseIdentifier(value: CellValue): string {
  const text = String(value);
  if (text.length > MAX_LENGTH) return '';
  // Hot: nearly all are written so, and only their case may change.
  if (PLAIN.test(text)) return text.toLowerCase();
  const parts = withoutInvisible(text).normalize('NFC').toLowerCase().match(PARTS) ?? [];
  const joined = parts.join('-');
  return /^\d+$/.test(joined) ? joined.replace(/^0+(?=\d)/, '') : joined;
}

/**
 * Gives out one integer per identifier, the same in all registers and files, so that a reference and the row it points
 * to bear the same number. Identifiers themselves stay here, and are forgotten with it.
 */
export class Identifiers {
  private readonly byText = new Map<CellValue, number>();
  private readonly byForm = new Map<string, number>();
  /** By number. */
  private readonly forms: string[] = [];

  /** Number of an identifier; NO_KEY for an empty cell or one of signs only. */
  keyOf(value: CellValue): number {
    if (typeof value === 'string' && value.length > MAX_LENGTH) return NO_KEY;
    const known = this.byText.get(value);
    if (known !== undefined) return known;
    const form = normaliseIdentifier(value);
    const key = form === '' ? NO_KEY : (this.byForm.get(form) ?? this.byForm.size);
    if (key !== NO_KEY) {
      this.byForm.set(form, key);
      this.forms[key] = form;
    }
    this.byText.set(value, key);
    return key;
  }

  /** How many numbers were given out. */
  get count(): number {
    return this.forms.length;
  }

  /** What an identifier is compared by; empty for a number that was not given out. */
  formOf(key: number): string {
    return this.forms[key] ?? '';
  }

  /**
   * Numbers of which each identifier that has a form of {@link likeFormsOf} in common with this one has one too, without
   * making a text. Others may have them by chance.
   */
  likeHashesOf(key: number): readonly [withoutZeros: number, together: number] {
    const form = this.formOf(key);
    let withoutZeros = 0;
    let together = 0;
    let before = HYPHEN;
    for (let at = 0; at < form.length; at++) {
      const sign = form.charCodeAt(at);
      const isNumber = isDigit(form.charCodeAt(at + 1));
      // A zero that leads a number goes, and leaves the next sign where it was.
      if (sign !== ZERO || before !== HYPHEN || !isNumber) {
        withoutZeros = imul(withoutZeros ^ sign, 0x01000193);
        withoutZeros ^= withoutZeros >>> 15;
      }
      if (sign !== HYPHEN || !isDigit(form.charCodeAt(at - 1)) || !isNumber) {
        together = imul(together ^ sign, 0x01000193);
        together ^= together >>> 15;
      }
      if (sign !== ZERO || before !== HYPHEN || !isNumber) before = sign;
    }
    return [withoutZeros, together];
  }

  /**
   * Forms that an identifier shares with those it is easily mistaken for: without the zeros before its numbers; and as the
   * one that is written without separators between its numbers, when it is long enough for that to be no chance.
   */
  likeFormsOf(key: number): readonly string[] {
    const form = this.formOf(key);
    const withoutZeros = form.replace(/(^|-)0+(?=\d)/g, '$1');
    const together = form.replace(/(\d)-(?=\d)/g, '$1');
    const written = this.byForm.get(together);
    return together.length < LEAST_TOGETHER || written === undefined ? [withoutZeros] : [withoutZeros, `=${together}`];
  }
}
