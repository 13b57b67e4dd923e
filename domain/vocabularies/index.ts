export * from './band-of';
export * from './bands';
export * from './closest-codes';
export * from './likely-code';
export * from './find-code';
export * from './normalise';
export * from './vocabularies';
export type * from './vocabulary';
export type { Code } from '../contract';
