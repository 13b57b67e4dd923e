import {
  type FieldOf,
  type ParsedRegister,
  type ParseIssue,
  type Registers,
  type RegistersProfile,
  type RegistersRead,
  knownRegister,
  NO_KEY,
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

type IssueOf<K extends ParseIssue['kind']> = Extract<ParseIssue, { readonly kind: K }>;

/** What the rules look at: the registers that were read, and what the reading met. */
export class RuleData<R extends Registers = Registers> {
  private readonly issues = new Map<string, ParseIssue[]>();
  private readonly columnsOf = new Map<string, RowColumns>();
  private readonly rowsOf = new Map<string, ReadonlyMap<number, number>>();

  constructor(
    readonly profile: RegistersProfile,
    private readonly read: RegistersRead,
    /** Year of the report, when one is asked. */
    readonly year: number | null,
  ) {
    for (const issue of read.issues) {
      const same = this.issues.get(issue.kind);
      if (same) same.push(issue);
      else this.issues.set(issue.kind, [issue]);
    }
    for (const [key, parsed] of read.registers) this.columnsOf.set(key, new RowColumns(profile, parsed));
  }

  parsed(register: keyof R & string): ParsedRegister | null {
    return this.read.registers.get(register) ?? null;
  }

  issuesOf<K extends ParseIssue['kind']>(kind: K): readonly IssueOf<K>[] {
    return (this.issues.get(kind) ?? []).filter((issue): issue is IssueOf<K> => issue.kind === kind);
  }

  /** The columns of a register; null when it is not in the workbooks. */
  columns<K extends keyof R & string>(register: K): RowColumns<R[K]> | null {
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
