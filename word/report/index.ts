export * from './draft-chapters';
export * from './report-profile';
