export * from './figures';
export * from './fold';
export * from './segments';
