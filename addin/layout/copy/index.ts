export * from './copied-table';
export * from './printed-text';
export * from './table-html';
