export * from './check-writable';
export * from './choices';
export * from './errors';
export type * from './excel-host';
export * from './go-to-cell';
export * from './read-active-cell';
export * from './read-workbook';
export * from './repair';
export * from './write-sheets';
