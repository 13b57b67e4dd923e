/** What the reading of a cell, a row or a sheet met. Never the text of a cell. */
export type IssueDetail =
  | { readonly kind: 'missingColumn' }
  | { readonly kind: 'unknownColumn'; readonly header: string }
  /** A column nobody knows that may be the one of the field: it is asked about, and not read. */
  | { readonly kind: 'columnInDoubt'; readonly header: string }
  /** Two columns for one field: the one of `first` (0-based in the sheet) is read. */
  | { readonly kind: 'twoColumns'; readonly first: number }
  | { readonly kind: 'totalRow' }
  /** Lines of months, of sub-totals, titles printed again: left out; said once for a sheet, at the first. */
  | { readonly kind: 'printedRows'; readonly what: 'month' | 'subtotal' | 'header'; readonly rows: number }
  /** Rows of a single text, which are no data: left out; said once for a sheet, at the first. */
  | { readonly kind: 'noteRows'; readonly rows: number }
  | { readonly kind: 'emptyRequired' }
  | { readonly kind: 'duplicateIdentifier'; readonly otherRow: number; readonly otherSheet: string }
  /** Differs from another identifier by zeros or separators only. */
  | {
      readonly kind: 'likeIdentifier';
      readonly otherRow: number;
      readonly otherSheet: string;
      readonly otherFile: string | null;
    }
  | { readonly kind: 'unreadableDate' }
  | { readonly kind: 'textDate'; readonly day: number }
  /** Dates of the column that may be read both ways, while others of the sheet stand month before day: read day first. */
  | { readonly kind: 'dayOrMonth'; readonly cells: number }
  | { readonly kind: 'unreadableNumber' }
  /** day: the one that Excel made of it, if it is one. */
  | {
      readonly kind: 'outOfLimits';
      readonly minimum: number;
      readonly maximum: number;
      readonly day: number | null;
    }
  /** A number that is counted, in a cell that shows a day instead. */
  | { readonly kind: 'shownAsDate'; readonly day: number }
  | { readonly kind: 'unusualNumber'; readonly usual: number }
  /** Dates of the column a second short of midnight: read as the day that follows. */
  | { readonly kind: 'secondShort'; readonly cells: number }
  /** (Nearly) all dates of the column stand late in the evening: the days as written are read. */
  | { readonly kind: 'eveningTimes'; readonly cells: number }
  /** The same, read as the day that follows, as the user said. */
  | { readonly kind: 'nextDay'; readonly cells: number }
  | { readonly kind: 'unreadableAnswer' }
  /**
   * Labels of the list to propose: the nearest, or those an ambiguous text may mean. invisible: names of the signs in the
   * cell that nobody sees.
   */
  | {
      readonly kind: 'unlisted' | 'unknownCountry';
      readonly proposals: readonly string[];
      readonly invisible: string | null;
    }
  /** uncalculated: a formula without a result. */
  | { readonly kind: 'excelError'; readonly uncalculated: boolean }
  /** Recognised by an alias, or in spite of case, accents, spaces or signs that nobody sees. */
  | { readonly kind: 'alias'; readonly label: string; readonly invisible: string | null }
  /** Two different rows may be the header (1-based): nothing is read. */
  | { readonly kind: 'twoHeaders'; readonly otherRow: number }
  | { readonly kind: 'repeatedHeader' }
  /** Merged cells among the data: the rows are not counted. */
  | { readonly kind: 'mergedCells'; readonly area: string }
  | { readonly kind: 'sheetTooLarge' }
  /** The titles of a register stand below one another: it is not read. */
  | { readonly kind: 'lyingRegister'; readonly title: string }
  /** The columns fit several registers equally: nothing is read. */
  | { readonly kind: 'severalRegisters'; readonly registers: readonly string[] }
  /** The same identifier in another file, with other values: the first is kept. */
  | { readonly kind: 'conflictingDuplicate'; readonly otherRow: number; readonly otherFile: string | null }
  /** Rows without identifier, down to `lastRow`, that the same workbook holds before; once: they are counted once. */
  | {
      readonly kind: 'copiedRows';
      readonly lastRow: number;
      readonly rows: number;
      readonly otherRow: number;
      readonly otherSheet: string;
      readonly once: boolean;
    }
  /** A sheet that nobody sees is counted; deep: Excel does not offer to show it. */
  | { readonly kind: 'hiddenSheet'; readonly rows: number; readonly deep: boolean }
  /** Rows without identifier, down to `lastRow`, that another file has as well: they are counted once. */
  | { readonly kind: 'countedOnce'; readonly lastRow: number; readonly otherFile: string | null };

export type ParseIssue = {
  readonly register: string | null;
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based row and 0-based column in the sheet. */
  readonly row: number;
  readonly column: number;
  /** Field key of the column; null when the fault is not one of a field. */
  readonly field: string | null;
} & IssueDetail;
