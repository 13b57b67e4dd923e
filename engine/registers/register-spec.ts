import { type ListsProfile, YES_NO } from '../vocabularies';

interface ColumnHead {
  /** Field key, unique in the register. */
  readonly key: string;
  /** Header as the sheet of reference writes it. */
  readonly header: string;
  /** Other headers people use; case, accents and punctuation do not count. */
  readonly aliases: readonly string[];
  /** An empty cell is an error, and so is a missing column. */
  readonly required?: true;
  /** In words: when an empty cell is a fault. The rule that checks it knows more. */
  readonly requiredWhen?: string;
  /** Names people or holds free text. Personal texts are never read; personal dates are read, for ages only, and never shown. */
  readonly personal?: true;
}

/** One column of a register. `List`: keys of the profile's code lists. */
export type ColumnSpec<List extends string = string> = ColumnHead &
  (
    | { readonly type: 'id' | 'boolean' | 'text' }
    /** `firstYear`: dates before it are implausible; absent: 1990. Parents were born earlier. */
    | { readonly type: 'date'; readonly firstYear?: number }
    /** The identifier of a row of one of these registers. */
    | { readonly type: 'ref'; readonly registers: readonly string[] }
    /** One value, or several values, of a code list. */
    | { readonly type: 'code' | 'codes'; readonly vocabulary: List }
    /**
     * Below `minimum` and above `maximum` is impossible, and never in a total: a date of today is the number 46 000, and
     * Excel makes one of «2-3». Above `usual`, where it is given, is counted and said. `weeks`: «38+4» (weeks and days) is
     * read 38.
     */
    | {
        readonly type: 'integer' | 'number';
        readonly minimum: number;
        readonly maximum: number;
        readonly usual?: number;
        readonly weeks?: true;
      }
  );

/** One register: what its sheet is called and which columns it has. */
export interface RegisterSpec<List extends string = string> {
  readonly key: string;
  /** Name of the sheet of reference, and title of the register for the user. */
  readonly sheet: string;
  readonly service: string;
  readonly sheetAliases: readonly string[];
  /** Field of the date a row belongs to; absent where rows have none of their own. */
  readonly mainDate?: string;
  /** Its rows stand until they end (staff): few dates do not mean that it was not kept. */
  readonly lasting?: true;
  /** Field of the year a row states itself, which counts before its date. */
  readonly statedYear?: string;
  /** Fields without which no table of the register can be computed; one of each group must be there. */
  readonly essential: readonly (readonly string[])[];
  readonly columns: readonly ColumnSpec<List>[];
}

/** Registers by key. */
export type Registers = Readonly<Record<string, RegisterSpec>>;

/** A list of registers as a record: the keys are those of the registers themselves. */
export type RegistersByKey<T extends readonly RegisterSpec[]> = {
  readonly [S in T[number] as S['key']]: S;
};

/** Fields of a register: all, or those of the columns of a type. Any text where the register is not known. */
export type FieldOf<S extends RegisterSpec, T extends ColumnSpec['type'] = ColumnSpec['type']> = string extends S['key']
  ? string
  : Extract<S['columns'][number], { readonly type: T }>['key'];

/** What an association says of its registers, in the order of its report. */
export interface RegistersProfile extends ListsProfile {
  readonly registers: Registers;
}

/** The register of a key, undefined when the profile has none of it (a key that the user or an old workbook gives). */
export const registerOf = ({ registers }: RegistersProfile, key: string): RegisterSpec | undefined =>
  Object.hasOwn(registers, key) ? registers[key] : undefined;

/** The column of a field; undefined when the register has none. */
export const columnOf = (spec: RegisterSpec, field: string): ColumnSpec | undefined =>
  spec.columns.find(({ key }) => key === field);

/** The list a column takes its values from; null for another type, and for a personal column. */
export function vocabularyOf(column: ColumnSpec): string | null {
  if (column.personal) return null;
  if (column.type === 'boolean') return YES_NO;
  return column.type === 'code' || column.type === 'codes' ? column.vocabulary : null;
}

/** The register of a key that the profile itself gives. Throws for an unknown one. */
export function knownRegister(profile: RegistersProfile, key: string): RegisterSpec {
  const spec = registerOf(profile, key);
  if (!spec) throw new Error(`The profile has no register ${key}.`);
  return spec;
}

/** Title of a column for the user; the key of its field when it is unknown. */
export function columnTitle(profile: RegistersProfile, register: string, field: string): string {
  const spec = registerOf(profile, register);
  return (spec && columnOf(spec, field)?.header) ?? field;
}

/** Title of a register for the user; its key when it is unknown. */
export const registerTitle = (profile: RegistersProfile, key: string): string => registerOf(profile, key)?.sheet ?? key;
