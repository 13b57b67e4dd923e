export * from './apply-changes';
export * from './propose-corrections';
export type * from './correction';
export type * from './cell-in-doubt';
