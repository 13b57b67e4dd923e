export type * from './chart-description';
export * from './chart-xml';
export * from './drawing-xml';
export * from './xml-text';
