export * from './band-of';
export * from '@report/profiles/alupse/shared/lists/bands';
export * from './closest-codes';
export * from './likely-code';
export * from './find-code';
export * from './normalise';
export * from '@report/profiles/alupse/lists';
export type * from './vocabulary';
export type { Code } from '../contract';
