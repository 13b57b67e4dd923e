export * from './audit';
export * from './parse-typed-figures';
export type * from './typed-figure';
export { possibleCounts } from './possible-counts';
