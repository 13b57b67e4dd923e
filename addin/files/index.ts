export * from './app-error-of';
export * from './read-workbook-file';
export * from './write-results-file';
