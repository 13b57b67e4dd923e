export * from './app-error-of';
export * from './read-workbook-file';
export * from './write-results-file';
export type * from './write/chart-description';
export * from './write/chart-xml';
export * from './write/drawing-xml';
