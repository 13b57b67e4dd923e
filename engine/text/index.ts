export * from './french';
export * from './hash';
