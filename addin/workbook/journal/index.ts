export type { JournalLine } from './journal-line';
export * from './read-changes';
export * from './undo-changes';
export * from './write-changes';
