export * from './check-custom';
export * from './check-series';
export * from './check-table-series';
export * from './compute-custom';
export * from './compute-series';
export * from './custom-words';
export * from './refusals';
export type * from './spec';
