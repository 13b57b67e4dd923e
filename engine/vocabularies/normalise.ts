/** Longest text that is compared: no header and no label comes near, and nothing longer is searched. */
const MAX_LENGTH = 200;

/** Spares most texts the slow part. */
const BEYOND_ASCII = /[^\s!-~]/;

/** Named: a pattern with \p that is written in place is made anew by the build at every call. */
const MARKS = /\p{M}/gu;

/** Where a cell breaks a word over two lines, and signs without width: a word goes on across them. */
const WITHIN_WORDS = /-[ \t]*\r?\n\s*|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Letters of Latin with their accents come before it, and no mark that stands alone. */
const BEYOND_TABLE = 0x180;
const SOFT_HYPHEN = 0xad;
const NEW_LINE = 0x0a;
/** From the hyphen of Unicode to the sign of hyphenation: dashes, curly quotes and apostrophes, dots. All part words. */
const [DASHES, DOTS] = [0x2010, 0x2027];
/** What each of those signs is in the compared form; empty for one that parts words. Made by the slow way itself. */
const PLAIN: readonly string[] = Array.from({ length: BEYOND_TABLE }, (_, code) => slowly(String.fromCharCode(code)));

function slowly(text: string): string {
  const whole = BEYOND_ASCII.test(text) || text.includes('\n') ? text.replace(WITHIN_WORDS, '') : text;
  const plain = BEYOND_ASCII.test(whole)
    ? whole.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('œ', 'oe')
    : whole.toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/**
 * The form in which headers, sheet names and cell texts are compared: without accents (NFD), in lower case, words that are parted at the end of a line or by soft hyphens in one, «œ» as
 * «oe», every other character than a–z and 0–9 as a space, spaces reduced. «N° dossier » and «n°DOSSIER»: `n dossier`.
 * Empty for texts without a letter or digit («✓», «-»), and for texts longer than 200 characters.
 *
 * Hot: every distinct text of the registers goes through it. Nearly all are Latin letters, which a table turns one by one.
 */
export function normalise(text: string): string {
  if (text.length > MAX_LENGTH) return '';
  let form = '';
  let isApart = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isBeyond = code >= BEYOND_TABLE && (code < DASHES || code > DOTS);
    if (isBeyond || code === SOFT_HYPHEN || code === NEW_LINE) return slowly(text);
    const plain = PLAIN[code] ?? '';
    if (plain === '') isApart = form !== '';
    else {
      form += isApart ? ` ${plain}` : plain;
      isApart = false;
    }
  }
  return form;
}

/** What a text is looked up under: its normalised form, or itself when it is only signs («✓», «-», «#»). */
export const lookupKey = (text: string): string => normalise(text) || text.trim();
