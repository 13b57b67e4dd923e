export * from './draft-chapters';
export * from './draft-request';
export * from './draft-with-memory';
export * from './list-labels';
export * from './report-profile';
