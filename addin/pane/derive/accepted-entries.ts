import type { JournalEntry } from '../../actions';

/** The corrections that were not taken back, in the order of the journal: the last one first. */
export const acceptedEntries = (journal: readonly JournalEntry[]): readonly JournalEntry[] =>
  journal.filter(({ state }) => state !== 'takenBack');
