export * from './count-item';
export * from './create-custom-jobs';
export * from './items';
export type { WrittenItems } from './write-items';
