/** A column by its title: `header` is normalised, `nth` (0-based) tells the columns of one title apart. */
export interface ColumnName {
  readonly header: string;
  readonly nth: number;
}

/**
 * What the user answered about the registers: kept in the workbook, replayed at each reading. Names of sheets, headers
 * and writings of coded columns only, never a value of a personal column; a workbook keeps writings as hashes.
 */
export interface Answers {
  /** Which register a sheet holds; null: none, the sheet is left aside. */
  readonly sheets: readonly {
    readonly file: string | null;
    readonly sheet: string;
    readonly register: string | null;
  }[];
  /** Which row is the header (1-based in the sheet). */
  readonly headers: readonly { readonly file: string | null; readonly sheet: string; readonly row: number }[];
  /** Which field a column is, in every sheet of the register; null: none, the column is not read. */
  readonly columns: readonly (ColumnName & { readonly register: string; readonly field: string | null })[];
  /**
   * Which code a writing means; `text` is normalised. The code OFF_LIST («?»): none, it stays «Hors liste». Yes or no to a
   * question is what its id means in the list of yes and no, so that a workbook keeps it as a hash too.
   */
  readonly values: readonly { readonly vocabulary: string; readonly text: string; readonly code: string }[];
  /** The same as workbooks keep it, one of each: who reads it finds no writing. A writing in `values` comes before its hash. */
  readonly hashed: readonly HashedValues[];
}

/** Which code the writings mean whose hashes these are, keyed with letters of chance that belong to one workbook. */
export interface HashedValues {
  readonly salt: string;
  readonly values: readonly { readonly vocabulary: string; readonly hash: string; readonly code: string }[];
}

export const NO_ANSWERS: Answers = { sheets: [], headers: [], columns: [], values: [], hashed: [] };

/** The answer to a question of yes or no. */
export const SAID_YES = 'oui';
