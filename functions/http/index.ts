export type { Admit } from './admit';
export * from './list-functions';
export type { ComputeTables } from './statistics';
