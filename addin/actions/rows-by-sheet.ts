import { type ParsedRegister, type RegistersProfile, registerTitle, sourceOf } from '@report/engine/registers';

/** Rows of a register in one sheet: numbers alone, never what stands in them. */
export interface SheetRows {
  /** Its title. */
  readonly register: string;
  /** Null in the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based, ascending, each once. */
  readonly rows: readonly number[];
}

/** Parsed rows of a register as they stand in its sheets, in the order of the sheets. */
export function rowsBySheet(profile: RegistersProfile, parsed: ParsedRegister, indexes: Iterable<number>): SheetRows[] {
  const sheets = new Map<
    string,
    { readonly file: string | null; readonly sheet: string; readonly rows: Set<number> }
  >();
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const { file, sheet, row } = sourceOf(parsed, index);
    const key = JSON.stringify([file, sheet]);
    const known = sheets.get(key);
    if (known === undefined) sheets.set(key, { file, sheet, rows: new Set([row]) });
    else known.rows.add(row);
  }
  const register = registerTitle(profile, parsed.register);
  return [...sheets.values()].map(({ file, sheet, rows }) => ({
    register,
    file,
    sheet,
    rows: [...rows].sort((a, b) => a - b),
  }));
}
