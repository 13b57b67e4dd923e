export * from './count-item';
export * from './create-custom-jobs';
export * from './items';
export { itemsSheet, sortItems, withEntries } from './items-sheet';
export type { WrittenItems } from './write-items';
