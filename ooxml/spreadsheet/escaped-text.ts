/** A character XML cannot hold, and the underscore before what looks like one, is written «_x000D_». */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** Not allowed in XML 1.0; the return is, but a parser would turn it into a line feed. */
const NOT_IN_XML = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;

/** The reverse: what XML cannot hold, and texts that would be taken for it. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
