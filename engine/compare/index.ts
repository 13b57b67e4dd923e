export * from './compare-years';
export type * from './comparison';
export * from './coverage';
