export { placeKey } from '@report/word/docx';
export { NO_CELL } from '@report/word/phrases';
export * from './create-report-jobs';
export * from './problem-of';
export * from './types';
