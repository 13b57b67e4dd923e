export * from './core-properties';
export * from './package';
export * from './package-writer';
export * from './part-names';
