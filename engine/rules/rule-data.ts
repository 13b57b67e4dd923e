import {
  type FieldOf,
  type ParsedRegister,
  type ParseIssue,
  type Registers,
  type RegistersProfile,
  type RegistersRead,
  knownRegister,
  NO_KEY,
  type SourceBlock,
  sourceOf,
} from '../registers';
import { RowColumns } from './row-columns';

/** One fault found at one cell, in words. The message never holds the value of a personal column. */
export interface Hit {
  readonly register: string | null;
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based row and 0-based column in the sheet. */
  readonly row: number;
  readonly column: number;
  /** Field of the column, where the reading knows it. */
  readonly field?: string | null;
  readonly message: string;
}

/** A column that a rule asks for and a register does not have; `field` null: the register itself. */
export interface Lack {
  readonly register: string;
  readonly field: string | null;
  /** The blocks whose sheet lacks the column; null: every one. */
  readonly blocks: readonly SourceBlock[] | null;
}

type IssueOf<K extends ParseIssue['kind']> = Extract<ParseIssue, { readonly kind: K }>;

/** Ids of the tables made from a register; from one column of it when a field is given. */
export type TablesOf = (register: string, field: string | null) => readonly string[];

/** What the rules look at: the registers that were read, and what the reading met. */
export class RuleData<R extends Registers = Registers> {
  private readonly issues = new Map<string, ParseIssue[]>();
  private readonly columnsOf = new Map<string, RowColumns>();
  private readonly rowsOf = new Map<string, ReadonlyMap<number, number>>();
  private readonly known = new Map<unknown, unknown>();
  /** What is lacking of all that was asked for, while somebody wants to know. */
  #lacking: Map<string, Lack> | null = null;

  constructor(
    readonly profile: RegistersProfile,
    private readonly read: RegistersRead,
    /** Year of the report, when one is asked. */
    readonly year: number | null,
    /** Ids of the tables made from a register, or from one of its columns. */
    readonly tablesOf: TablesOf = () => [],
  ) {
    for (const issue of read.issues) {
      const same = this.issues.get(issue.kind);
      if (same) same.push(issue);
      else this.issues.set(issue.kind, [issue]);
    }
    for (const [key, parsed] of read.registers)
      this.columnsOf.set(
        key,
        new RowColumns(profile, parsed, (field) => {
          this.#note(parsed, field);
        }),
      );
  }

  parsed(register: keyof R & string): ParsedRegister | null {
    return this.read.registers.get(register) ?? null;
  }

  issuesOf<K extends ParseIssue['kind']>(kind: K): readonly IssueOf<K>[] {
    return (this.issues.get(kind) ?? []).filter((issue): issue is IssueOf<K> => issue.kind === kind);
  }

  /** The columns of a register; null when it is not in the workbooks. */
  columns<K extends keyof R & string>(register: K): RowColumns<R[K]> | null {
    if (!this.columnsOf.has(register)) this.#lacking?.set(register, { register, field: null, blocks: null });
    // The columns are read by field whatever the register: only the names that may be asked differ.
    return (this.columnsOf.get(register) ?? null) as RowColumns<R[K]> | null;
  }

  /** Row of the register's identifier of this number, or null. */
  rowOf(register: keyof R & string, key: number): number | null {
    let rows = this.rowsOf.get(register);
    if (!rows) {
      rows = this.indexOf(register);
      this.rowsOf.set(register, rows);
    }
    return rows.get(key) ?? null;
  }

  /** A fault at the cell of a parsed row; where the column is absent, at the row's first known column. */
  hit<K extends keyof R & string>(register: K, row: number, field: FieldOf<R[K]>, message: string): Hit {
    const parsed = this.parsed(register);
    if (!parsed) throw new RangeError(`${register} was not read.`);
    const { block, ...source } = sourceOf(parsed, row);
    const places = this.read.places.get(block);
    const column = places?.get(field) ?? Math.min(...(places?.values() ?? [0]));
    return { register, file: source.file, sheet: source.sheet, row: source.row, column, message };
  }

  /** 1-based row in its sheet of a parsed row. */
  sheetRow(register: keyof R & string, row: number): number {
    const parsed = this.parsed(register);
    return parsed ? sourceOf(parsed, row).row : 0;
  }

  /** What somebody makes of these registers: made the first time it is asked under a key, the same object at every call. */
  once<T>(key: object, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make());
    // Only what this very maker gave is kept under its key.
    return this.known.get(key) as T;
  }

  /** What a rule prepares, and what it asked for that is not there. */
  traced<T>(prepare: () => T): { readonly prepared: T; readonly lacking: readonly Lack[] } {
    const lacking = new Map<string, Lack>();
    this.#lacking = lacking;
    try {
      return { prepared: prepare(), lacking: [...lacking.values()] };
    } finally {
      this.#lacking = null;
    }
  }

  /** Titles that nobody knows and that may be those of a field, in the sheets of its register: what is asked of the user. */
  titlesLike(register: string, field: string): readonly string[] {
    return this.read.questions.flatMap((question) =>
      question.kind === 'whichField' &&
      question.register === register &&
      question.fields.some((candidate) => candidate.field === field)
        ? [question.header]
        : [],
    );
  }

  /** Whether the user is asked what the column of an issue is. */
  isAsked({ register, sheet, header }: IssueOf<'unknownColumn'>): boolean {
    return this.read.questions.some(
      (one) => one.kind === 'whichField' && one.register === register && one.sheet === sheet && one.header === header,
    );
  }

  /** 1-based row of the titles above a block. */
  headerRow(register: string, { file, sheet }: SourceBlock): number {
    const found = this.read.recognised.find(
      (one) => one.register === register && one.file === file && one.sheet === sheet,
    );
    return found?.headerRow ?? 1;
  }

  /** 0-based column of a field in the sheet of a block; 0 where it has none. */
  placeOf(block: SourceBlock, field: string): number {
    return this.read.places.get(block)?.get(field) ?? 0;
  }

  #note({ register, columns, lacking }: ParsedRegister, field: string): void {
    const blocks = columns.has(field) ? (lacking?.get(field) ?? []).filter(({ rows }) => rows.length > 0) : null;
    if (blocks?.length !== 0) this.#lacking?.set(`${register}.${field}`, { register, field, blocks });
  }

  private indexOf(register: string): ReadonlyMap<number, number> {
    const columns = this.columnsOf.get(register);
    const identifier = knownRegister(this.profile, register).columns.find(({ type }) => type === 'id');
    const rows = new Map<number, number>();
    if (!columns || !identifier) return rows;
    const key = columns.key(identifier.key);
    for (let row = columns.count - 1; row >= 0; row--) if (key(row) !== NO_KEY) rows.set(key(row), row);
    return rows;
  }
}
