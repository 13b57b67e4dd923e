import type { ColumnSpec } from '@report/engine/registers';
import { listOf, type ListsProfile, YES_NO } from '@report/engine/vocabularies';

/** What the cells of a column choose from. */
export interface ColumnList {
  readonly vocabulary: string;
  /** Labels, in the order of the reports. */
  readonly labels: readonly string[];
  /** A cell may hold several of them. */
  readonly several: boolean;
}

/**
 * The list of a coded column; null for any other. Only what may be chosen in this year: a value that is no longer used
 * stays valid in the rows that hold it, and is not offered for new ones.
 */
export function listOfColumn(profile: ListsProfile, column: ColumnSpec, year: number): ColumnList | null {
  const vocabulary = vocabularyOf(column);
  if (vocabulary === null) return null;
  const labels = listOf(profile, vocabulary)
    .entries.filter(({ from = -Infinity, to = Infinity }) => from <= year && year <= to)
    .map(({ label }) => label);
  return { vocabulary, labels, several: column.type === 'codes' };
}

function vocabularyOf(column: ColumnSpec): string | null {
  if (column.type === 'code' || column.type === 'codes') return column.vocabulary;
  return column.type === 'boolean' ? YES_NO : null;
}
