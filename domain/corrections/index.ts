export type * from './correction';
