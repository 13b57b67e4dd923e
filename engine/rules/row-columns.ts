import { type Code, MISSING, OFF_LIST } from '../contract';
import {
  type ColumnData,
  type FieldOf,
  type ParsedRegister,
  type RegisterSpec,
  BLANK,
  FIRST_LISTED,
  NO_DATE,
  NO_KEY,
} from '../registers';
import { listOf, type ListsProfile } from '../vocabularies';

type Reader<T> = (row: number) => T;
type Kind = ColumnData['kind'];
type Column<K extends Kind> = Extract<ColumnData, { readonly kind: K }>;

/** Bits of the entries in a set; the bits above say «in no list». */
const LISTED_BITS = Array.from({ length: 30 }, (_, bit) => bit);

const isOfKind = <K extends Kind>(column: ColumnData, kind: K): column is Column<K> => column.kind === kind;

/**
 * The columns of a register as functions of the row, in the words of the rules. An absent column reads as empty; a field
 * that the register does not have, or has as another type, does not compile.
 */
export class RowColumns<S extends RegisterSpec = RegisterSpec> {
  readonly register: string;
  readonly count: number;

  constructor(
    private readonly profile: ListsProfile,
    private readonly parsed: ParsedRegister,
    /** Told of every field that is asked for. */
    private readonly onAsked: (field: string) => void = () => undefined,
  ) {
    this.register = parsed.register;
    this.count = parsed.count;
  }

  has(field: FieldOf<S>): boolean {
    return this.parsed.columns.has(field);
  }

  /** Day number; NO_DATE when empty or unreadable. */
  date(field: FieldOf<S, 'date'>): Reader<number> {
    const days = this.find(field, 'date')?.days;
    return (row) => days?.[row] ?? NO_DATE;
  }

  /** Code of the entry; '' when empty, '?' when in no list. */
  code(field: FieldOf<S, 'code'>): Reader<Code> {
    return this.entries(field, ({ code }) => code);
  }

  /** Label of the entry; '' when empty or in no list. */
  label(field: FieldOf<S, 'code'>): Reader<string> {
    const label = this.entries(field, (entry) => entry.label);
    return (row) => {
      const text = label(row);
      return text === OFF_LIST ? '' : text;
    };
  }

  /** BLANK, UNLISTED, YES or NO. */
  answer(field: FieldOf<S, 'boolean'>): Reader<number> {
    const answers = this.find(field, 'boolean')?.answers;
    return (row) => answers?.[row] ?? BLANK;
  }

  /** NaN when empty or unreadable. */
  number(field: FieldOf<S, 'integer' | 'number'>): Reader<number> {
    const numbers = this.find(field, 'number')?.numbers;
    return (row) => numbers?.[row] ?? NaN;
  }

  /** Number of the identifier; NO_KEY when empty. */
  key(field: FieldOf<S, 'id' | 'ref'>): Reader<number> {
    const keys = this.find(field, 'key')?.keys;
    return (row) => keys?.[row] ?? NO_KEY;
  }

  /** How many values a cell of several codes holds, those in no list counted as one. */
  size(field: FieldOf<S, 'codes'>): Reader<number> {
    const sets = this.find(field, 'codes')?.sets;
    return (row) => {
      let size = 0;
      for (let set = sets?.[row] ?? 0; set !== 0; set = (set & (set - 1)) >>> 0) size++;
      return size;
    };
  }

  /** Positions in the list of the values a cell holds, whether its column takes one value or several. */
  entriesOf(field: FieldOf<S, 'code' | 'codes'>): Reader<readonly number[]> {
    const codes = this.find(field, 'code')?.codes;
    if (codes) {
      return (row) => {
        const code = codes[row] ?? BLANK;
        return code < FIRST_LISTED ? [] : [code - FIRST_LISTED];
      };
    }
    const sets = this.find(field, 'codes')?.sets;
    return (row) => {
      const set = sets?.[row] ?? 0;
      return set === 0 ? [] : LISTED_BITS.filter((bit) => ((set >>> bit) & 1) === 1);
    };
  }

  private entries(
    field: string,
    text: (entry: { readonly code: string; readonly label: string }) => string,
  ): Reader<string> {
    const column = this.find(field, 'code');
    if (!column) return () => MISSING;
    const levels = [MISSING, OFF_LIST, ...listOf(this.profile, column.vocabulary).entries.map(text)];
    return (row) => levels[column.codes[row] ?? BLANK] ?? MISSING;
  }

  private find<K extends Kind>(field: string, kind: K): Column<K> | null {
    this.onAsked(field);
    const column = this.parsed.columns.get(field);
    return column && isOfKind(column, kind) ? column : null;
  }
}
