export * from './draft-chapters';
export * from './list-labels';
export * from './report-profile';
