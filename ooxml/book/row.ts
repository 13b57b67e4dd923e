import { Cell } from './cell';
import type { Sheet } from './sheet';

/** A row that exists. Its number is 1-based. */
export class Row {
  /** null for none: a file may have a million empty rows. */
  #cells: Map<number, Cell> | null = null;
  #hidden = false;
  #height: number | undefined;
  /** Of new cells; null when nobody chose one. */
  styleId: number | null = null;
  /** What the file says of it beside its number, as it says it; null for a row that is not in it. */
  attributes: Readonly<Record<string, string>> | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly number: number,
  ) {}

  get hidden(): boolean {
    return this.#hidden;
  }
  set hidden(hidden: boolean) {
    if (hidden !== this.#hidden) this.sheet.touched = true;
    this.#hidden = hidden;
  }

  /** Points; undefined when nobody sized it. */
  get height(): number | undefined {
    return this.#height;
  }
  set height(height: number | undefined) {
    if (height !== this.#height) this.sheet.touched = true;
    this.#height = height;
    this.isSized = height !== undefined;
  }

  /** Whether somebody chose its height since it was opened. */
  isSized = false;

  load(hidden: boolean, height: number | undefined): void {
    this.#hidden = hidden;
    this.#height = height;
  }

  find(column: number): Cell | undefined {
    return this.#cells?.get(column);
  }

  /** The cell, made when it does not exist: with the look of its row or column. */
  get(column: number): Cell {
    const known = this.find(column);
    if (known !== undefined) return known;
    return this.#put(new Cell(this, column, this.styleId ?? this.sheet.findColumn(column)?.styleId ?? 0, false));
  }

  /** A cell as the file has it. */
  loadCell(column: number, styleId: number): Cell {
    return this.#put(new Cell(this, column, styleId, true));
  }

  /** From left to right. */
  cells(): Cell[] {
    return [...(this.#cells?.values() ?? [])].sort((one, other) => one.col - other.col);
  }

  #put(cell: Cell): Cell {
    (this.#cells ??= new Map<number, Cell>()).set(cell.col, cell);
    return cell;
  }

  get hasValues(): boolean {
    for (const cell of this.#cells?.values() ?? []) if (cell.value !== null || cell.formula !== null) return true;
    return false;
  }
}
