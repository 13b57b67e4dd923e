import type { ParsedRegister } from './parse/parsed';
import type { CellValue, RawSheet, RawWorkbook } from './raw';
import type { RegistersRead } from './read-registers';

/** Where a fault was found: a register's row in a sheet. */
export interface RowPlace {
  readonly register: string | null;
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based in the sheet. */
  readonly row: number;
}

/** The name of a sheet holds no slash. */
const sheetKey = (file: string | null, sheet: string): string => `${file ?? ''}/${sheet}`;

const isSameRow = (one: RowPlace, other: RowPlace): boolean =>
  one.row === other.row && one.sheet === other.sheet && one.file === other.file && one.register === other.register;

/** Finds the cells of the registers that were read in the sheets as they stand. */
export class CellFinder {
  private readonly sheets = new Map<string, RawSheet>();
  private readonly systems = new Map<string | null, boolean>();
  private readonly fields = new Map<ReadonlyMap<string, number>, ReadonlyMap<number, string>>();

  private last: { readonly place: RowPlace; readonly columns: ReadonlyMap<string, number> | null } | null = null;

  constructor(
    raws: readonly RawWorkbook[],
    private readonly read: Pick<RegistersRead, 'registers' | 'places'>,
  ) {
    for (const { file, date1904, sheets } of raws) {
      this.systems.set(file, date1904);
      for (const sheet of sheets) this.sheets.set(sheetKey(file, sheet.name), sheet);
    }
  }

  isFrom1904(file: string | null): boolean {
    return this.systems.get(file) ?? false;
  }

  /** column: 0-based in the sheet. '' outside what was read. */
  valueAt({ file, sheet, row }: RowPlace, column: number): CellValue {
    const raw = this.sheets.get(sheetKey(file, sheet));
    return raw?.values[row - 1 - raw.firstRow]?.[column - raw.firstColumn] ?? '';
  }

  /** Everything in a row of a sheet, whether a register has it or not. */
  cellsOf({ file, sheet, row }: RowPlace): readonly CellValue[] {
    const raw = this.sheets.get(sheetKey(file, sheet));
    return raw?.values[row - 1 - raw.firstRow] ?? [];
  }

  /** Field key → 0-based column in the sheet of a row; null when no usable register was read there. */
  columnsAt(place: RowPlace): ReadonlyMap<string, number> | null {
    // Faults come row by row: the row before is asked for again.
    if (this.last === null || !isSameRow(this.last.place, place)) this.last = { place, columns: this.blockAt(place) };
    return this.last.columns;
  }

  private blockAt({ register, file, sheet, row }: RowPlace): ReadonlyMap<string, number> | null {
    const blocks = (this.parsed(register)?.sources ?? []).filter(
      (block) => block.file === file && block.sheet === sheet,
    );
    const block = blocks.length > 1 ? (blocks.find(({ rows }) => rows.includes(row)) ?? blocks[0]) : blocks[0];
    return (block && this.read.places.get(block)) ?? null;
  }

  /** Key of the field of a cell; null for a column no field stands in. */
  fieldAt(place: RowPlace, column: number): string | null {
    const columns = this.columnsAt(place);
    if (columns === null) return null;
    const fields = this.fields.get(columns) ?? new Map(Array.from(columns, ([field, at]) => [at, field]));
    this.fields.set(columns, fields);
    return fields.get(column) ?? null;
  }

  /** Index in its register of a row of a sheet; null for a row that is not counted (a second one of an identifier). */
  indexOf({ register, file, sheet, row }: RowPlace): number | null {
    for (const block of this.parsed(register)?.sources ?? []) {
      const index = block.file === file && block.sheet === sheet ? block.rows.indexOf(row) : -1;
      if (index >= 0) return block.start + index;
    }
    return null;
  }

  private parsed(register: string | null): ParsedRegister | undefined {
    return register === null ? undefined : this.read.registers.get(register);
  }
}
