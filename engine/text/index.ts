export * from './french';
export * from './hash';
export * from './invisible';
export * from './period-words';
export * from './short-period';
