import type { CellValue } from '../raw';

/** True for an empty cell and for one that only holds spaces, visible or not. */
export const isBlank = (value: CellValue): boolean => value === '' || (typeof value === 'string' && isBlankText(value));

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Of Ogham; the other wide ones come after it. */
const NEXT_SPACE = 0x1680;
/** A text is compared with them far quicker than it is trimmed. */
const SPACES = ' '.repeat(1024);

/** Whether a text that begins with this sign holds something for certain: nearly every text does, and is not looked at further. */
export const isVisible = (code: number): boolean =>
  (code > SPACE && code < NO_BREAK_SPACE) || (code > NO_BREAK_SPACE && code < NEXT_SPACE);

/** Trimming is far quicker than a pattern, and leaves few texts to it: those that begin with an invisible sign. */
function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isVisible(first)) return false;
  if (first === SPACE && text === SPACES.slice(0, text.length)) return true;
  const trimmed = text.trim();
  return trimmed === '' || (trimmed.startsWith('\u200b') && trimmed.length < 1000 && /^[\s\u200b]*$/.test(trimmed));
}
