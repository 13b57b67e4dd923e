export * from './file-error';
export * from './file-limits';
export { pathFrom, relationsPath, WORKBOOK_PART } from './package-part';
export * from './read-workbook-file';
export * from './read-zip';
export * from './write-results-file';
export type * from './write/chart-description';
export * from './write/chart-xml';
export * from './write/drawing-xml';
