export * from './band-of';
export * from './closest-codes';
export * from './find-code';
export * from './likely-code';
export * from './lists-profile';
export * from './normalise';
export type * from './vocabulary';
export * from './yes-no';
export type { Code } from '../contract';
