import type { Steps } from '@report/engine/registers';
import type { ComputedCells } from '../cells';
import { recognise, type PhraseBook } from '../phrases';
import { understand, yearOfReport, type Understood } from '../radar';
import { memoryOf } from './memory';

/**
 * A report with what its figures state, to be brought up to a year. Its own memory is trusted first, then the books in
 * their order. The computed figures say which sentence is meant only when the report is of their year: those of another
 * year would mislead.
 *
 * @throws WordFileError
 */
export function* understandForYear(
  bytes: Uint8Array,
  { books, cells }: { readonly books: readonly PhraseBook[]; readonly cells: ComputedCells },
): Steps<Understood> {
  const first = yield* understand(bytes, { books, cells: null, year: null }, (document) => [memoryOf(document).book]);
  if (yearOfReport(first) !== cells.year) return first;
  const own = [memoryOf(first.document).book, ...books];
  return { ...first, recognised: yield* recognise(first.sentences, { books: own, cells, year: cells.year }) };
}
