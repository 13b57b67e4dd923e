import { type ColumnData, BLANK, NO_DATE, NO_KEY } from '../parse/parsed';

/** A column as whole numbers that are equal where its cells are; `blank` where they are empty. */
interface Numbers {
  readonly of: ArrayLike<number>;
  readonly blank: number;
}

/** The columns of rows that are compared: parts of one register, each by the key of its field. */
interface Part {
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly rows: { readonly length: number };
}

/** Looked up once: where globals are looked up slowly, as in the tests, it is most of the work. */
const { imul } = Math;

/** Texts and numbers as the order in which they are met, from 1 on; 0 for an empty text and for no number. */
function inOrder(values: ArrayLike<string | number>, met: Map<string | number, number>): Numbers {
  const of = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? '';
    if (value === '' || Number.isNaN(value)) continue;
    let number = met.get(value);
    if (number === undefined) met.set(value, (number = met.size + 1));
    of[row] = number;
  }
  return { of, blank: 0 };
}

/** met: what the parts before hold of the field. */
function numbersOf(column: ColumnData, met: Map<string | number, number>): Numbers {
  switch (column.kind) {
    case 'date':
      return { of: column.days, blank: NO_DATE };
    case 'code':
      return { of: column.codes, blank: BLANK };
    case 'codes':
      return { of: column.sets, blank: 0 };
    case 'boolean':
      return { of: column.answers, blank: BLANK };
    case 'number':
      return inOrder(column.numbers, met);
    case 'key':
      return { of: column.keys, blank: NO_KEY };
    case 'text':
      return inOrder(column.texts, met);
  }
}

/**
 * Compares rows by everything they hold that is not personal. An absent column is as an empty cell: neither says anything
 * of the row, so that neither makes it another one. (That a column is absent is told elsewhere: `lacking` of a register.)
 */
export class RowContents {
  /** By part, then by field. */
  private readonly numbers: readonly (readonly (Numbers | undefined)[])[];

  constructor(private readonly parts: readonly Part[]) {
    const fields = Array.from(new Set(parts.flatMap(({ columns }) => Array.from(columns.keys()))));
    const met = fields.map(() => new Map<string | number, number>());
    this.numbers = parts.map(({ columns }) =>
      fields.map((field, index) => {
        const column = columns.get(field);
        return column && numbersOf(column, met[index] ?? new Map<string | number, number>());
      }),
    );
  }

  /** Whether two rows hold the same. */
  areSame(part: number, row: number, otherPart: number, otherRow: number): boolean {
    const ours = this.numbers[part] ?? [];
    const theirs = this.numbers[otherPart] ?? [];
    for (let field = 0; field < ours.length; field++) {
      const [own, other] = [ours[field], theirs[field]];
      const blank = (own ?? other)?.blank;
      if ((own?.of[row] ?? blank) !== (other?.of[otherRow] ?? blank)) return false;
    }
    return true;
  }

  /**
   * A number for each row of each part: the same for rows that hold the same, 0 for one that holds nothing.
   *
   * Hot: one pass down each column and one down the rows, all of it integers. A text for each row, to compare rows with,
   * took a quarter of the reading. Rows are first told apart by a hash, and compared only where it is the same.
   */
  numbered(): readonly Int32Array[] {
    const count = this.parts.reduce((sum, { rows }) => sum + rows.length, 0);
    let slots = 16;
    while (slots < 2 * count) slots *= 2;
    /** Number that was given out, at the place its hash points to or the next free one. */
    const table = new Int32Array(slots);
    /** By number: hash, part and row of the first that bears it. */
    const [hashes, parts, rows] = [new Int32Array(count + 1), new Int32Array(count + 1), new Int32Array(count + 1)];
    let given = 0;
    return this.parts.map((_, part) => {
      const numbers = this.hashesOf(part);
      for (let row = 0; row < numbers.length; row++) {
        const hash = numbers[row] ?? 0;
        if (hash === 0 && this.holdsNothing(part, row)) continue;
        let slot = (hash ^ (hash >>> 15)) & (slots - 1);
        let number = table[slot] ?? 0;
        while (
          number !== 0 &&
          !(hashes[number] === hash && this.areSame(part, row, parts[number] ?? 0, rows[number] ?? 0))
        )
          number = table[(slot = (slot + 1) & (slots - 1))] ?? 0;
        if (number === 0) {
          number = table[slot] = ++given;
          hashes[number] = hash;
          parts[number] = part;
          rows[number] = row;
        }
        numbers[row] = number;
      }
      return numbers;
    });
  }

  private holdsNothing(part: number, row: number): boolean {
    return (this.numbers[part] ?? []).every((own) => own === undefined || own.of[row] === own.blank);
  }

  /** A sum over the filled cells: empty ones add nothing, whether their column is there or not. */
  private hashesOf(part: number): Int32Array {
    const hashes = new Int32Array(this.parts[part]?.rows.length ?? 0);
    (this.numbers[part] ?? []).forEach((own, field) => {
      if (own !== undefined) addHashes(hashes, own, imul(field + 1, 0x9e3779b1));
    });
    return hashes;
  }
}

/** A function of its own: it is compiled for each kind of array, where one loop over all of them would be for none. */
function addHashes(hashes: Int32Array, { of, blank }: Numbers, seed: number): void {
  for (let row = 0; row < hashes.length; row++) {
    const value = of[row] ?? blank;
    if (value === blank) continue;
    const mixed = imul(value ^ seed, 0x85ebca6b);
    hashes[row] = (hashes[row] ?? 0) + imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  }
}
