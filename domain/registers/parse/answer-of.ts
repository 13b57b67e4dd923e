import { findCode, VOCABULARIES } from '../../vocabularies';
import { BLANK, NO, UNLISTED, YES } from '../parsed';
import type { CellValue } from '../raw';
import { isBlank } from './is-blank';

/** «oui», «x», «1», «✓», VRAI… → YES; «non», «0», «-»… → NO; empty → BLANK; anything else → UNLISTED (unreadable). */
export function answerOf(value: CellValue): number {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (isBlank(value)) return BLANK;
  const list = VOCABULARIES.ouiNon;
  const found = findCode(list, String(value));
  if (found === null) return UNLISTED;
  return list.entries[found]?.code === 'oui' ? YES : NO;
}
