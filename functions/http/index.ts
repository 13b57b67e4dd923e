export * from './list-functions';
export type { ComputeTables } from './statistics';
