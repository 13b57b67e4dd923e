import type { CellStyle } from '../model/cell-style';
import { ADVANCE_WIDTHS, CHARACTER_RUNS } from './calibri-widths';

type TextFont = Pick<CellStyle, 'fontSize' | 'bold' | 'italic'>;

/** 96 pixels and 72 points to the inch. */
const PIXELS_PER_POINT = 96 / 72;
const TEN_THOUSANDTHS = 10_000;
/** A character of another script is drawn in another font: as wide as the font is high, the safe side. */
const UNKNOWN_WIDTH = 10_000;
/** Excel rounds each glyph to whole pixels on some screens: lines are counted a little too wide. */
const SAFETY = 1.02;

function widthOfCharacter(codePoint: number, weight: keyof typeof ADVANCE_WIDTHS): number {
  let position = 0;
  for (const [first, last] of CHARACTER_RUNS) {
    if (codePoint >= first && codePoint <= last)
      return ADVANCE_WIDTHS[weight][position + codePoint - first] ?? UNKNOWN_WIDTH;
    position += last - first + 1;
  }
  return UNKNOWN_WIDTH;
}

/** Width of a text on one line, in pixels at 96 dpi. */
export function textWidth(text: string, { fontSize, bold, italic }: TextFont): number {
  const weight = bold ? 'bold' : italic ? 'italic' : 'regular';
  let width = 0;
  for (const character of text) width += widthOfCharacter(character.codePointAt(0) ?? 0, weight);
  return (width / TEN_THOUSANDTHS) * fontSize * PIXELS_PER_POINT * SAFETY;
}

/**
 * Lines of a text that wraps in a width (pixels): at spaces and line ends only, never at a no-break space; a word that
 * is too long is cut between two characters. Excel may also break after a hyphen: never more lines than here.
 */
export const linesOf = (text: string, width: number, font: TextFont): string[] =>
  text.split(/\r\n|\r|\n/).flatMap((paragraph) => wrapParagraph(paragraph, width, font));

function wrapParagraph(paragraph: string, width: number, font: TextFont): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/[ \t]/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cutWord(word, width, font);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function cutWord(word: string, width: number, font: TextFont): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, font) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
