import { OFF_LIST } from '../../contract';
import { findCode, listOf, type ListsProfile, lookupKey, type Vocabulary } from '../../vocabularies';
import type { Answers, ColumnName } from './answers';

/** Name of a sheet over several files. The name of a sheet holds no slash. */
const sheetKey = (file: string | null, sheet: string): string => `${file ?? ''}/${sheet}`;
const columnKey = (register: string, { header, nth }: ColumnName): string => `${register}/${nth}/${header}`;

/** The answers of the user, as the reading looks them up. Undefined: not answered. */
export class Replay {
  private readonly sheets: ReadonlyMap<string, string | null>;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, string | null>;
  private readonly values: ReadonlyMap<string, number | null>;

  constructor(
    private readonly profile: ListsProfile,
    { sheets, headers, columns, values }: Answers,
  ) {
    this.sheets = new Map(sheets.map(({ file, sheet, register }) => [sheetKey(file, sheet), register]));
    this.rows = new Map(headers.map(({ file, sheet, row }) => [sheetKey(file, sheet), row]));
    this.columns = new Map(columns.map((column) => [columnKey(column.register, column), column.field]));
    this.values = new Map(
      values.map(({ vocabulary, text, code }) => [`${vocabulary}/${text}`, entryOf(listOf(profile, vocabulary), code)]),
    );
  }

  registerOf(file: string | null, sheet: string): string | null | undefined {
    return this.sheets.get(sheetKey(file, sheet));
  }

  /** 1-based row of the header. */
  headerRowOf(file: string | null, sheet: string): number | undefined {
    return this.rows.get(sheetKey(file, sheet));
  }

  fieldOf(register: string, column: ColumnName): string | null | undefined {
    return this.columns.get(columnKey(register, column));
  }

  /** Whether somebody said what a writing means, were it that it means none of the list. */
  hasValue(vocabulary: string, text: string): boolean {
    return this.values.has(`${vocabulary}/${lookupKey(text)}`);
  }

  /** Index of the entry a text names: by the list, else by an answer; null for one in no list. */
  readonly codeOf = (vocabulary: string, text: string): number | null => {
    const found = findCode(listOf(this.profile, vocabulary), text);
    if (found !== null || this.values.size === 0) return found;
    return this.values.get(`${vocabulary}/${lookupKey(text)}`) ?? null;
  };
}

function entryOf({ entries }: Vocabulary, code: string): number | null {
  const entry = code === OFF_LIST ? -1 : entries.findIndex((one) => one.code === code);
  return entry < 0 ? null : entry;
}
