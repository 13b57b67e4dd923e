export * from './catalogue';
export * from './catalogue-hash';
export * from './checks';
export type * from './entry';
export * from './number-of';
export * from './registers-of';
export * from './reviewed-pairs';
export * from './tables-for';
export * from './uses-of';
