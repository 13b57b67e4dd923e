export * from './package';
export * from './part-names';
