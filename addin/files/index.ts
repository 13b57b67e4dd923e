export * from './app-error-of';
export * from './hand-over-file';
export * from './read-workbook-file';
export * from './write-results-file';
