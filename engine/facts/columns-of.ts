import {
  BLANK,
  NO_DATE,
  NO_KEY,
  type ColumnData,
  type FieldOf,
  type ParsedRegisters,
  type RegisterSpec,
} from '../registers';

type Kind = ColumnData['kind'];
type Column<K extends Kind> = Extract<ColumnData, { readonly kind: K }>;

/**
 * The columns of a register by field. A column that the sheet does not have reads as one that nobody filled in; a field
 * that the register does not have, or has as another type, does not compile.
 */
export interface RegisterColumns<S extends RegisterSpec = RegisterSpec> {
  readonly register: string;
  /** Rows; 0 when the register is absent. */
  readonly count: number;
  dates(field: FieldOf<S, 'date'>): Int32Array;
  codes(field: FieldOf<S, 'code'>): Uint16Array;
  sets(field: FieldOf<S, 'codes'>): Uint32Array;
  answers(field: FieldOf<S, 'boolean'>): Uint8Array;
  numbers(field: FieldOf<S, 'integer' | 'number'>): Float64Array;
  keys(field: FieldOf<S, 'id' | 'ref'>): Int32Array;
}

/**
 * Reads a register by columns. Throws when a column is of another kind than the one asked: the specification of the
 * register and the derivation of a unit then disagree, which no data of a user can cause.
 */
export function columnsOf(registers: ParsedRegisters, register: string): RegisterColumns {
  const parsed = registers.get(register);
  const count = parsed?.count ?? 0;
  const column = <K extends Kind>(field: string, kind: K): Column<K> | undefined => {
    const found = parsed?.columns.get(field);
    if (found && !isOfKind(found, kind))
      throw new Error(`${register}.${field} is a column of ${found.kind}, not ${kind}.`);
    return found;
  };
  return {
    register,
    count,
    dates: (field) => column(field, 'date')?.days ?? new Int32Array(count).fill(NO_DATE),
    codes: (field) => column(field, 'code')?.codes ?? new Uint16Array(count).fill(BLANK),
    sets: (field) => column(field, 'codes')?.sets ?? new Uint32Array(count),
    answers: (field) => column(field, 'boolean')?.answers ?? new Uint8Array(count).fill(BLANK),
    numbers: (field) => column(field, 'number')?.numbers ?? new Float64Array(count).fill(NaN),
    keys: (field) => column(field, 'key')?.keys ?? new Int32Array(count).fill(NO_KEY),
  };
}

const isOfKind = <K extends Kind>(column: ColumnData, kind: K): column is Column<K> => column.kind === kind;
