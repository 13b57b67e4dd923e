import type { DraftChapter } from '../draft';
import { type PhraseBook, unpackBook } from '../phrases';
import { type Identities, NO_IDENTITIES } from '../radar';

/** What the `report.ts` of a profile holds: plain data, made from the reports the association printed. */
export interface ReportData {
  /** Known sentences as hashes, one book per report (`cli/phrases-command.ts` makes them). */
  readonly phrases: readonly unknown[];
  /** What must hold between figures (`cli/identities-command.ts` finds it). */
  readonly identities: Identities;
  /** The chapters of a draft, by key of the edition. */
  readonly chapters: Readonly<Record<string, readonly DraftChapter[]>>;
}

/** The same, ready to be used. */
export interface ReportProfile extends Omit<ReportData, 'phrases'> {
  readonly books: readonly PhraseBook[];
}

/** An association that ships nothing: its report is held against itself, its draft follows the order of its tables. */
export const NO_REPORT: ReportProfile = { books: [], identities: NO_IDENTITIES, chapters: {} };

export const reportProfileOf = ({ phrases, identities, chapters }: ReportData): ReportProfile => ({
  books: phrases.map((book) => unpackBook(book)),
  identities,
  chapters,
});
