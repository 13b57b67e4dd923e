export * from './french';
export * from './hash';
export * from './period-words';
