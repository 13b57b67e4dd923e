import type { VocabularyKey } from '../vocabularies';
import type { RegisterKey } from './register-spec';

/**
 * What a person answered about her registers: kept in the workbook, replayed at each reading. Names of sheets, headers
 * and writings of coded columns only; never a value of a personal column.
 */
export interface Answers {
  /** Which register a sheet holds; null: none, the sheet is left aside. */
  readonly sheets: readonly {
    readonly file: string | null;
    readonly sheet: string;
    readonly register: RegisterKey | null;
  }[];
  /** Which row is the header (1-based in the sheet). */
  readonly headers: readonly { readonly file: string | null; readonly sheet: string; readonly row: number }[];
  /** Which field a column is; null: none, the column is not read. `header` is normalised; `nth` tells columns of one header apart (0-based). */
  readonly columns: readonly {
    readonly register: RegisterKey;
    readonly header: string;
    readonly nth: number;
    readonly field: string | null;
  }[];
  /** Which code a writing means; `text` is normalised. */
  readonly values: readonly { readonly vocabulary: VocabularyKey; readonly text: string; readonly code: string }[];
}

export const NO_ANSWERS: Answers = { sheets: [], headers: [], columns: [], values: [] };
