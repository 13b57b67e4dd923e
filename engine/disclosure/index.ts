export * from './nested-differences';
export type * from './policy';
export * from './protect';
export * from './unsafe';
