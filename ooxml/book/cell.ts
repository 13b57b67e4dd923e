import { addressOf } from '../spreadsheet';
import type { Row } from './row';
import type { Sheet } from './sheet';
import type { CellStyle } from './style';

export type Scalar = string | number | boolean;

/** What kind of value a cell holds, where its value does not say it. */
export type CellKind = 'error' | 'rich' | null;

/** A cell that exists. Row and column are 1-based, as the file counts. */
export class Cell {
  #value: Scalar | null = null;
  #formula: string | null = null;
  kind: CellKind = null;
  /** The shared text it was read from: written again as it was while the value is the same. */
  sharedText: number | null = null;
  /** Attributes of its formula that are not a text: of an array, of a data table. */
  formulaAttributes: Readonly<Record<string, string>> | null = null;

  constructor(
    readonly row: Row,
    readonly col: number,
    public styleId: number,
  ) {}

  get worksheet(): Sheet {
    return this.row.sheet;
  }

  get address(): string {
    return addressOf(this.row.number - 1, this.col - 1);
  }

  /** null when it is empty. Of a formula, its stored result: null when it was never calculated. */
  get value(): Scalar | null {
    return this.#value;
  }
  /** Replaces a formula too. */
  set value(value: Scalar | null) {
    this.#set(value, null);
  }

  /** Without its equals sign; null for a value. */
  get formula(): string | null {
    return this.#formula;
  }
  set formula(formula: string | null) {
    this.#set(null, formula);
  }

  /** The same formula in other words: its result stays. */
  reword(formula: string): void {
    this.#formula = formula;
    this.worksheet.touched = true;
  }

  /** What the file says; not a change. */
  load(value: Scalar | null, formula: string | null, kind: CellKind, sharedText: number | null): void {
    this.#value = value;
    this.#formula = formula;
    this.kind = kind;
    this.sharedText = sharedText;
  }

  get style(): CellStyle {
    return this.worksheet.book.styles.styleOf(this.styleId);
  }
  set style(style: CellStyle) {
    const id = this.worksheet.book.styles.idOf(style);
    if (id === this.styleId) return;
    this.styleId = id;
    this.worksheet.touched = true;
  }

  /** «General» when nobody chose one. */
  get numFmt(): string {
    return this.style.numFmt ?? 'General';
  }

  get isMerged(): boolean {
    return this.worksheet.mergeAt(this.row.number, this.col) !== null;
  }

  /** Whether a merged area covers it: only the first cell of one shows. */
  get isCovered(): boolean {
    const merge = this.worksheet.mergeAt(this.row.number, this.col);
    return merge !== null && (merge.top !== this.row.number || merge.left !== this.col);
  }

  #set(value: Scalar | null, formula: string | null): void {
    if (value === this.#value && formula === this.#formula && value !== null) return;
    if (this.#formula !== null || formula !== null) this.worksheet.book.formulasChanged = true;
    this.#value = value;
    this.#formula = formula;
    this.kind = null;
    this.sharedText = null;
    this.formulaAttributes = null;
    this.worksheet.touched = true;
  }
}
