export * from './build-request';
export * from './on-wire';
export * from './requested';
export * from './tabulate-request';
