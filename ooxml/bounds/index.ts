export * from './budget';
export * from './file-error';
export * from './file-limits';
export * from './steps';
