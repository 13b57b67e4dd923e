export * from './budget';
export * from './file-error';
export * from './file-limits';
export type * from './steps';
