export * from './answer';
export * from './answer-on-wire';
export type * from './app-error-text';
export * from './codes';
export * from './errors';
export * from './finding';
export * from './request';
