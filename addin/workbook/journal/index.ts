export type { JournalLine } from './journal-line';
export * from './undo-changes';
export * from './write-changes';
