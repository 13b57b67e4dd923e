import type { Cell, CellStyle, Sheet } from '@report/ooxml/book';
import { formatA1, MAX_COLUMNS, MAX_ROWS, quoteSheet, type Rect } from '../cells/address';
import { HostError } from '../host-error';
import type { Worksheet } from './worksheet';
import { WorkbookPart } from './xl-object';

const DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Where a range lies, and how its cells are walked: reading and writing by blocks, styles, whole columns and rows. */
export abstract class RangeCore extends WorkbookPart {
  private reference: string | null = null;

  constructor(
    readonly sheet: Worksheet,
    readonly rect: Rect,
  ) {
    super(sheet.wb);
  }
  get ws(): Sheet {
    return this.sheet.ws;
  }
  override identity(): Readonly<Record<string, unknown>> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  _KeepReference(): void {
    this.reference ??= this.wb.keepReference(this);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw new HostError('InvalidArgument', DIMENSIONS);
  }
  get RowIndex(): number {
    return this.rect.top;
  }
  get ColumnIndex(): number {
    return this.rect.left;
  }
  get RowCount(): number {
    return this.rect.bottom - this.rect.top + 1;
  }
  get ColumnCount(): number {
    return this.rect.right - this.rect.left + 1;
  }
  /** -1 when there are more cells than a 32-bit number can say, as documented. */
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.RowCount === MAX_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.ColumnCount === MAX_COLUMNS;
  }
  get Address(): string {
    return `${quoteSheet(this.sheet.Name)}!${formatA1(this.rect)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  /** Whole columns or rows: their values are null and they cannot be written. */
  get unbounded(): boolean {
    return this.IsEntireColumn || this.IsEntireRow;
  }

  /** 0-based rows; those in use when the range is whole columns. */
  rows(): number[] {
    const used = this.IsEntireColumn ? this.sheet.used(false) : this.rect;
    return used ? span(used.top, used.bottom) : [];
  }
  columns(): number[] {
    const used = this.IsEntireRow ? this.sheet.used(false) : this.rect;
    return used ? span(used.left, used.right) : [];
  }
  cellAt(row: number, column: number): Cell | undefined {
    return this.ws.findCell(row + 1, column + 1);
  }
  protected checkSize(): void {
    if (this.RowCount * this.ColumnCount > this.wb.options.maxCells) throw new HostError('RangeExceedsLimit');
  }
  /**
   * One value per cell, or null for whole columns and rows. Fails before anything is built when the range has more cells
   * than Excel reads at once, or when its answer cannot fit the limit of a response.
   */
  grid<T>(read: (cell: Cell | undefined, column: number) => T): T[][] | null {
    if (this.unbounded) return null;
    this.checkSize();
    // Each element takes at least 3 bytes of the answer ("",).
    if (this.RowCount * this.ColumnCount * 3 > this.wb.options.maxPayload) {
      throw new HostError('ResponsePayloadSizeLimitExceeded');
    }
    return span(this.rect.top, this.rect.bottom).map((row) =>
      span(this.rect.left, this.rect.right).map((column) => read(this.cellAt(row, column), column)),
    );
  }
  /** Fails when the sheet is gone or protected: called before every change. */
  guard(): void {
    if (this.sheet.gone) throw new HostError('ItemNotFound');
    if (this.sheet.isProtected) throw new HostError('AccessDenied');
  }
  /** Writes a value in every cell: one scalar for all, or a 2-D array of exactly this size whose nulls change nothing. */
  put(value: unknown, write: (cell: Cell, element: unknown) => void): void {
    this.guard();
    if (this.unbounded) throw new HostError('InvalidArgument');
    const matrix = Array.isArray(value) ? this.asMatrix(value) : null;
    this.checkSize();
    for (let row = 0; row < this.RowCount; row++) {
      for (let column = 0; column < this.ColumnCount; column++) {
        const element: unknown = matrix ? matrix[row]?.[column] : value;
        if (element !== null) write(this.ws.getCell(this.rect.top + row + 1, this.rect.left + column + 1), element);
      }
    }
  }
  private asMatrix(value: readonly unknown[]): readonly (readonly unknown[])[] {
    const fits =
      value.length === this.RowCount && value.every((row) => Array.isArray(row) && row.length === this.ColumnCount);
    if (!fits) throw new HostError('InvalidArgument', DIMENSIONS);
    return value as readonly (readonly unknown[])[];
  }

  /** The style value all cells share, or null. Whole columns answer with their own style. */
  styleOf<T>(pick: (style: CellStyle) => T): T | null {
    const seen = new Set<T>();
    if (this.IsEntireColumn) {
      for (const column of this.columns()) seen.add(pick(this.ws.findColumn(column + 1)?.style ?? {}));
    } else {
      this.checkSize();
      for (const row of this.rows()) {
        for (const column of this.columns()) seen.add(pick(this.styleAt(row, column)));
        if (seen.size > 1) return null;
      }
    }
    if (seen.size === 0) return pick({});
    const [value] = seen;
    return seen.size === 1 && value !== undefined ? value : null;
  }
  private styleAt(row: number, column: number): CellStyle {
    return (this.cellAt(row, column) ?? this.ws.findColumn(column + 1))?.style ?? {};
  }
  /** Changes the style of every cell. Never in place: cells loaded from a file share their style objects. */
  patchStyle(change: (style: CellStyle) => CellStyle): void {
    this.guard();
    // Cells that look alike share their style: each look is changed once.
    const changed = new Map<CellStyle, CellStyle>();
    const changedFrom = (style: CellStyle): CellStyle => {
      const known = changed.get(style) ?? { ...style, ...change(style) };
      changed.set(style, known);
      return known;
    };
    if (this.IsEntireColumn) {
      for (const index of this.columns()) {
        const column = this.ws.getColumn(index + 1);
        column.style = changedFrom(column.style);
      }
    } else {
      this.checkSize();
    }
    for (const row of this.rows()) {
      for (const column of this.columns()) {
        const cell = this.ws.getCell(row + 1, column + 1);
        cell.style = changedFrom(cell.style);
      }
    }
  }
}
