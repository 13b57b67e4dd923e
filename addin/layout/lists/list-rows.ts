/** What a list table prints of one row. Dates are serial days (Excel's 1900 system), codes are printed as their labels. */
export type ListValue =
  | { readonly kind: 'text'; readonly text: string; readonly code?: string }
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'number'; readonly number: number };

/** Field key → value; a field that is empty is absent. */
export type ListRow = ReadonlyMap<string, ListValue>;

/** Rows of each list table, by table id, in the order they are printed. They never leave this computer. */
export type ListRows = ReadonlyMap<string, readonly ListRow[]>;
