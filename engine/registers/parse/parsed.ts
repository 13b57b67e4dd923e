/**
 * A register in columns of numbers: one entry per row of data. Names, addresses and free text of personal columns are
 * never read into it, so nothing behind this point can leak them.
 */
export type ColumnData =
  /** Days since 1899-12-30 (Excel's 1900 serials, whatever the workbook's date system); NO_DATE when empty or unreadable. */
  | { readonly kind: 'date'; readonly days: Int32Array }
  /** 0 = empty, 1 = in no list, k + 2 = entry k of the vocabulary. */
  | { readonly kind: 'code'; readonly vocabulary: string; readonly codes: Uint16Array }
  /** Bit k = entry k of the vocabulary (at most 30); bit 31 = something in no list. 0 = empty. */
  | { readonly kind: 'codes'; readonly vocabulary: string; readonly sets: Uint32Array }
  /** 0 = empty, 1 = unreadable, 2 = yes, 3 = no. */
  | { readonly kind: 'boolean'; readonly answers: Uint8Array }
  /** NaN when empty or unreadable. */
  | { readonly kind: 'number'; readonly numbers: Float64Array }
  /** Identifiers and references as numbers given out by {@link Identifiers}; NO_KEY when empty. */
  | { readonly kind: 'key'; readonly keys: Int32Array }
  /** Texts of columns that are not personal (titles of trainings), for the list tables. They stay in the pane. */
  | { readonly kind: 'text'; readonly texts: readonly string[] };

export const NO_DATE = -1;
export const NO_KEY = -1;
/** Codes of the parsed columns. */
export const BLANK = 0;
export const UNLISTED = 1;
export const FIRST_LISTED = 2;
/** Answers of the boolean columns. */
export const YES = 2;
export const NO = 3;

/** Where a block of consecutive rows came from. */
export interface SourceBlock {
  readonly file: string | null;
  readonly sheet: string;
  /** Index in the parsed register of the block's first row. */
  readonly start: number;
  /** 1-based row numbers in the sheet, one per parsed row of the block. */
  readonly rows: Uint32Array;
}

export interface ParsedRegister {
  readonly register: string;
  readonly count: number;
  /** By field key. A field whose column is absent from the sheet has no entry. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly sources: readonly SourceBlock[];
  /** By field key, the blocks whose sheet lacks a column that another one has: their cells read as empty. */
  readonly lacking?: ReadonlyMap<string, readonly SourceBlock[]>;
}

/** All registers of one or several workbooks, joined (union, deduplicated by identifier). Key: register key. */
export type ParsedRegisters = ReadonlyMap<string, ParsedRegister>;

/** Whether a row of a column says anything, if only something nobody can read. */
export function filledIn(column: ColumnData): (row: number) => boolean {
  switch (column.kind) {
    case 'date':
      return (row) => column.days[row] !== NO_DATE;
    case 'code':
      return (row) => column.codes[row] !== BLANK;
    case 'codes':
      return (row) => column.sets[row] !== 0;
    case 'boolean':
      return (row) => column.answers[row] !== BLANK;
    case 'number':
      return (row) => !Number.isNaN(column.numbers[row] ?? NaN);
    case 'key':
      return (row) => column.keys[row] !== NO_KEY;
    case 'text':
      return (row) => column.texts[row] !== '';
  }
}
