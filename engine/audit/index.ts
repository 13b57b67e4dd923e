export * from './audit';
export type * from './typed-figure';
