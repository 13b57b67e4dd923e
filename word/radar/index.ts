export * from './accepted';
export * from './finding';
export type * from './quantities';
export * from './radar';
