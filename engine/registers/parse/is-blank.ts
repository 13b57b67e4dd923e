import type { CellValue } from '../raw';

/** True for an empty cell and for one that only holds spaces, visible or not. */
export const isBlank = (value: CellValue): boolean => value === '' || (typeof value === 'string' && isBlankText(value));

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** A text is compared with them far quicker than it is trimmed. */
const SPACES = ' '.repeat(1024);

/** Trimming is far quicker than a pattern, and leaves few texts to it: those that begin with an invisible sign. */
function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > SPACE && first < NO_BREAK_SPACE) return false;
  if (first === SPACE && text === SPACES.slice(0, text.length)) return true;
  const trimmed = text.trim();
  return trimmed === '' || (trimmed.startsWith('\u200b') && trimmed.length < 1000 && /^[\s\u200b]*$/.test(trimmed));
}
