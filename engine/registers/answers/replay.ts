import { OFF_LIST } from '../../contract';
import {
  findCode,
  listOf,
  type ListsProfile,
  lookupKey,
  type Vocabulary,
  YES_NO,
  YES_NO_LISTS,
} from '../../vocabularies';
import { type Answers, type ColumnName, SAID_YES } from './answers';
import { WritingHash } from './hash-writing';

/** Name of a sheet over several files. The name of a sheet holds no slash. */
const sheetKey = (file: string | null, sheet: string): string => `${file ?? ''}/${sheet}`;
const columnKey = (register: string, { header, nth }: ColumnName): string => `${register}/${nth}/${header}`;

/** The answers of the user, as the reading looks them up. Undefined: not answered. */
export class Replay {
  private readonly sheets: ReadonlyMap<string, string | null>;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, string | null>;
  /** Registers of which somebody said what a column is. */
  private readonly answered: ReadonlySet<string>;
  private readonly values: ReadonlyMap<string, number | null>;
  private readonly hashed: readonly {
    readonly hash: WritingHash;
    readonly values: ReadonlyMap<string, number | null>;
  }[];

  constructor(
    private readonly profile: ListsProfile,
    { sheets, headers, columns, values, hashed }: Answers,
  ) {
    this.sheets = new Map(sheets.map(({ file, sheet, register }) => [sheetKey(file, sheet), register]));
    this.rows = new Map(headers.map(({ file, sheet, row }) => [sheetKey(file, sheet), row]));
    this.columns = new Map(columns.map((column) => [columnKey(column.register, column), column.field]));
    this.answered = new Set(columns.map(({ register }) => register));
    this.values = new Map(
      values.map(({ vocabulary, text, code }) => [`${vocabulary}/${text}`, entryOf(listOf(profile, vocabulary), code)]),
    );
    this.hashed = hashed
      .filter((kept) => kept.values.length > 0)
      // Of several workbooks the last one that says it, as with everything they keep.
      .reverse()
      .map((kept) => ({
        hash: new WritingHash(kept.salt),
        values: new Map(
          kept.values.map(({ vocabulary, hash, code }) => [
            `${vocabulary}/${hash}`,
            entryOf(listOf(profile, vocabulary), code),
          ]),
        ),
      }));
  }

  registerOf(file: string | null, sheet: string): string | null | undefined {
    return this.sheets.get(sheetKey(file, sheet));
  }

  /** 1-based row of the header. */
  headerRowOf(file: string | null, sheet: string): number | undefined {
    return this.rows.get(sheetKey(file, sheet));
  }

  /** Whether anybody said what a column of a register is. */
  hasColumns(register: string): boolean {
    return this.answered.has(register);
  }

  fieldOf(register: string, column: ColumnName): string | null | undefined {
    return this.answered.has(register) ? this.columns.get(columnKey(register, column)) : undefined;
  }

  /** Whether somebody said what a writing means, were it that it means none of the list. */
  hasValue(vocabulary: string, text: string): boolean {
    return this.said(vocabulary, text) !== undefined;
  }

  /** Yes or no to the question of an id. */
  decisionOf(id: string): boolean | undefined {
    const said = this.said(YES_NO, id);
    return said === undefined || said === null ? undefined : YES_NO_LISTS[YES_NO].entries[said]?.code === SAID_YES;
  }

  /** Index of the entry a text names: by the list, else by an answer; null for one in no list. */
  readonly codeOf = (vocabulary: string, text: string): number | null => {
    const found = findCode(listOf(this.profile, vocabulary), text);
    return found ?? this.said(vocabulary, text) ?? null;
  };

  private said(vocabulary: string, text: string): number | null | undefined {
    if (this.values.size > 0) {
      const said = this.values.get(`${vocabulary}/${lookupKey(text)}`);
      if (said !== undefined) return said;
    }
    for (const { hash, values } of this.hashed) {
      const said = values.get(`${vocabulary}/${hash.of(vocabulary, text)}`);
      if (said !== undefined) return said;
    }
    return undefined;
  }
}

function entryOf({ entries }: Vocabulary, code: string): number | null {
  const entry = code === OFF_LIST ? -1 : entries.findIndex((one) => one.code === code);
  return entry < 0 ? null : entry;
}
