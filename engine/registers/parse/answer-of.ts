import { YES_NO, YES_NO_LISTS } from '../../vocabularies';
import { BLANK, NO, UNLISTED, YES } from './parsed';
import type { CellValue } from '../raw';
import { isBlank } from './is-blank';

/** «oui», «x», «1», «✓», VRAI… → YES; «non», «0», «-»… → NO; empty → BLANK; anything else → UNLISTED (unreadable). */
export function answerOf(value: CellValue, codeOf: (vocabulary: string, text: string) => number | null): number {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (isBlank(value)) return BLANK;
  const found = codeOf(YES_NO, String(value));
  if (found === null) return UNLISTED;
  return YES_NO_LISTS[YES_NO].entries[found]?.code === 'oui' ? YES : NO;
}
