import { AppError } from '@report/engine/contract';
import { WordFileError } from '@report/word/docx';
import { StaleListError } from '@report/word/update';

/** What went wrong with a report, in words; null for what nobody foresaw. */
export function problemOf(error: unknown): string | null {
  if (error instanceof WordFileError) return error.text;
  if (error instanceof StaleListError) return 'Ce rapport a changé depuis sa lecture. Choisissez-le à nouveau.';
  if (error instanceof AppError) return `${error.text.title}. ${error.text.remedy}`;
  return null;
}
