import {
  CellFinder,
  type ParsedRegisters,
  type RawWorkbook,
  type RegistersProfile,
  type RegistersRead,
  registerOf,
  sourceOf,
  WritingHash,
} from '../registers';
import { rowFingerprint } from '../rules';

/**
 * The rows of the registers when an edition was frozen, as the workbook of the registers keeps them, and only it: a hash
 * of the identifier, one of what the row held, keyed with letters of chance of their own, and where it stood.
 */
export interface KeptRows {
  readonly salt: string;
  readonly sheets: readonly string[];
  /** [register, hash of the identifier or '', hash of the row, sheet, 1-based row] */
  readonly rows: readonly (readonly [register: string, id: string, print: string, sheet: number, row: number])[];
}

/** A row of a register: where it is, or was. */
export interface RowRef {
  readonly register: string;
  readonly sheet: string;
  readonly row: number;
  /** Its index in the register as it was read now; null for a removed one. */
  readonly index: number | null;
}

/** What became of the rows since. `changed` stands where it is now. */
export interface RowChanges {
  readonly added: readonly RowRef[];
  readonly changed: readonly RowRef[];
  readonly removed: readonly RowRef[];
}

type Read = Pick<RegistersRead, 'places'> & {
  readonly registers: ParsedRegisters;
  readonly workbooks: readonly RawWorkbook[];
};

interface Hashed extends RowRef {
  readonly id: string;
  readonly print: string;
}

function hashRows(profile: RegistersProfile, read: Read, salt: string): Hashed[] {
  const finder = new CellFinder(read.workbooks, read);
  const writings = new WritingHash(salt);
  return [...read.registers.values()].flatMap((parsed) => {
    const { register } = parsed;
    const id = registerOf(profile, register)?.columns.find(({ type }) => type === 'id')?.key;
    return Array.from({ length: parsed.count }, (_, index): Hashed => {
      const { file, sheet, row } = sourceOf(parsed, index);
      const place = { register, file, sheet, row };
      const column = id === undefined ? undefined : finder.columnsAt(place)?.get(id);
      const written = column === undefined ? '' : String(finder.valueAt(place, column)).trim();
      return {
        register,
        sheet,
        row,
        index,
        id: written === '' ? '' : writings.of(`id ${register}`, written),
        print: writings.of('row', rowFingerprint(finder, place)),
      };
    });
  });
}

/** @param salt 32 letters of chance */
export function keepRows(profile: RegistersProfile, read: Read, salt: string): KeptRows {
  const rows = hashRows(profile, read, salt);
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return {
    salt,
    sheets,
    rows: rows.map(({ register, id, print, sheet, row }) => [register, id, print, sheets.indexOf(sheet), row]),
  };
}

/** Rows are found again by what they hold, else by their identifier; where they stand says nothing: rows are sorted. */
export function compareRows(profile: RegistersProfile, read: Read, kept: KeptRows): RowChanges {
  const now = hashRows(profile, read, kept.salt);
  const then = kept.rows.map(([register, id, print, sheet, row]): Hashed => {
    return { register, id, print, sheet: kept.sheets[sheet] ?? '', row, index: null };
  });
  const left = pairOff(then, now, ({ register, print }) => `${register} ${print}`);
  const named = ({ id }: Hashed): boolean => id !== '';
  const changed = pairOff(left.then.filter(named), left.now.filter(named), ({ register, id }) => `${register} ${id}`);
  const isChanged = new Set(changed.pairs.map(([, one]) => one));
  const isStill = new Set(changed.pairs.map(([one]) => one));
  const ref = ({ register, sheet, row, index }: Hashed): RowRef => ({ register, sheet, row, index });
  return {
    added: left.now.filter((one) => !isChanged.has(one)).map(ref),
    changed: changed.pairs.map(([, one]) => ref(one)),
    removed: left.then.filter((one) => !isStill.has(one)).map(ref),
  };
}

/** Each of the one side with one of the other of the same key. */
function pairOff(then: readonly Hashed[], now: readonly Hashed[], keyOf: (row: Hashed) => string) {
  const byKey = new Map<string, Hashed[]>();
  for (const one of now) {
    const alike = byKey.get(keyOf(one));
    if (alike) alike.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  const pairs: (readonly [Hashed, Hashed])[] = [];
  const gone = then.filter((one) => {
    const found = byKey.get(keyOf(one))?.shift();
    if (found) pairs.push([one, found]);
    return !found;
  });
  return { pairs, then: gone, now: [...byKey.values()].flat() };
}

/** Kept rows as a workbook holds them; null when it holds nothing readable. */
export function readKeptRows(value: unknown): KeptRows | null {
  const found = value as KeptRows | null;
  const isWhole =
    typeof found === 'object' &&
    found !== null &&
    typeof found.salt === 'string' &&
    Array.isArray(found.sheets) &&
    Array.isArray(found.rows) &&
    found.rows.every((row) => Array.isArray(row) && row.length === 5);
  return isWhole ? found : null;
}
