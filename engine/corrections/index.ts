export * from './apply-changes';
export * from './propose-corrections';
export type * from './correction';
