import { FileError } from '../bounds';

/** What no XML 1.0 text holds (2.2). Lone surrogates are refused by the decoder. */
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd]/;

const START =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NAME = `[${START}][\\u{300}-\\u{36F}${START}\\-.0-9\\u{B7}\\u{203F}-\\u{2040}]*`;
/** A name with a prefix or without (Namespaces in XML 1.0). */
const QUALIFIED = new RegExp(`^(?:(${NAME}):)?(${NAME})$`, 'u');
const REFERENCE = /&(?:#x([0-9A-Fa-f]+);|#([0-9]+);|(amp|lt|gt|quot|apos);)?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** More names than the format has: a file of invented ones does not fill the memory. */
export const MOST_NAMES = 2000;

/** A name as it is written, in its pieces. */
export interface WrittenName {
  readonly written: string;
  /** '' without one. */
  readonly prefix: string;
  readonly local: string;
  /** The prefix that an attribute of this name declares, '' for the namespace of no prefix; null for any other name. */
  readonly declares: string | null;
}

/** @throws FileError damaged: not a name */
export function nameOf(written: string): WrittenName {
  const [whole, prefix = '', local = ''] = QUALIFIED.exec(written) ?? [];
  if (whole === undefined) throw new FileError('damaged');
  return { written, prefix, local, declares: prefix === 'xmlns' ? local : written === 'xmlns' ? '' : null };
}

/** @throws FileError damaged: a character that XML does not have */
export function refuseForbidden(text: string): void {
  if (FORBIDDEN.test(text)) throw new FileError('damaged');
}

/** Text with its references resolved: those of characters, and the five that need no declaration. @throws FileError damaged */
export const withoutReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? '';
        if (hex === undefined && decimal === undefined) throw new FileError('damaged');
        return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
      })
    : text;

function characterOf(code: number): string {
  if (code > 0x10ffff || code === 0 || (code >= 0xd800 && code <= 0xdfff)) throw new FileError('damaged');
  const character = String.fromCodePoint(code);
  refuseForbidden(character);
  return character;
}
