import { AppError, type AppErrorCode } from '@report/engine/contract';
import type { FileError, FileErrorReason } from '@report/ooxml/bounds';

const CODES: Readonly<Record<FileErrorReason, AppErrorCode>> = {
  'empty-file': 'EMPTY_FILE',
  'unknown-format': 'NOT_A_WORKBOOK',
  'old-excel': 'OLD_WORKBOOK',
  'old-word': 'WORD_DOCUMENT',
  'open-document': 'OPEN_DOCUMENT',
  'binary-workbook': 'BINARY_WORKBOOK',
  'web-page': 'WEB_PAGE',
  'plain-text': 'TEXT_FILE',
  pdf: 'NOT_A_WORKBOOK',
  'word-document': 'WORD_DOCUMENT',
  'other-package': 'NOT_A_WORKBOOK',
  encrypted: 'WORKBOOK_ENCRYPTED',
  truncated: 'WORKBOOK_INCOMPLETE',
  damaged: 'WORKBOOK_DAMAGED',
  'no-sheet': 'WORKBOOK_WITHOUT_SHEET',
  'too-many-entries': 'WORKBOOK_TOO_LARGE',
  'inflates-too-large': 'WORKBOOK_TOO_LARGE',
  'too-many-elements': 'WORKBOOK_TOO_LARGE',
  'too-many-cells': 'SHEET_TOO_LARGE',
  'merges-too-large': 'SHEET_TOO_LARGE',
  'used-range-too-large': 'SHEET_TOO_LARGE',
};

/** What a person is told of a file that was refused: the true reason, and where it is about one sheet or cell. */
export const appErrorOf = ({ reason, place }: FileError): AppError => new AppError(CODES[reason], null, place);
