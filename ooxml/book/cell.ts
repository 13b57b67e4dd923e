import { addressOf } from '../spreadsheet';
import type { XmlNode } from '../xml';
import type { Row } from './row';
import type { Sheet } from './sheet';
import type { CellStyle } from './style';

export type Scalar = string | number | boolean;

/** What kind of value a cell holds, where its value does not say it. */
export type CellKind = 'error' | 'rich' | null;

/** How the file says a value: written again as it was while the cell holds it. */
export interface WrittenValue {
  readonly value: Scalar | null;
  readonly formula: string | null;
  readonly kind: CellKind;
  /** The number of its shared text; null without one. */
  readonly sharedText: number | null;
  /** Attributes of its formula: of an array, of a data table, of one that is always calculated. */
  readonly formulaAttributes: Readonly<Record<string, string>> | null;
  /** Attributes of the cell that say more of the value: `cm` of an array that spills, `vm` of a linked type. */
  readonly attributes: Readonly<Record<string, string>> | null;
  /** Its text with fonts or readings, where no other cell shares it; null for a plain one. */
  readonly inline: XmlNode | null;
}

const NOTHING: WrittenValue = {
  value: null,
  formula: null,
  kind: null,
  sharedText: null,
  formulaAttributes: null,
  attributes: null,
  inline: null,
};

/** What a cell holds and how it looks. */
export interface CellState {
  readonly written: WrittenValue;
  readonly styleId: number;
}

/** A cell that exists. Row and column are 1-based, as the file counts. */
export class Cell {
  #written: WrittenValue = NOTHING;
  /** What the file said, once it was replaced. */
  #first: WrittenValue | null = null;

  /** @param isOfFile whether the opened file has it, be it empty */
  constructor(
    readonly row: Row,
    readonly col: number,
    public styleId: number,
    readonly isOfFile: boolean,
  ) {}

  get worksheet(): Sheet {
    return this.row.sheet;
  }

  get address(): string {
    return addressOf(this.row.number - 1, this.col - 1);
  }

  /** null when it is empty. Of a formula, its stored result: null when it was never calculated. */
  get value(): Scalar | null {
    return this.#written.value;
  }
  /** Replaces a formula too. */
  set value(value: Scalar | null) {
    this.#set(value, null);
  }

  /** Without its equals sign; null for a value. */
  get formula(): string | null {
    return this.#written.formula;
  }
  set formula(formula: string | null) {
    this.#set(null, formula);
  }

  /** The same formula in other words: its result stays. */
  reword(formula: string): void {
    this.#written = { ...this.#written, formula };
    this.worksheet.touched = true;
  }

  get written(): WrittenValue {
    return this.#written;
  }
  get kind(): CellKind {
    return this.#written.kind;
  }

  /** What the file says; not a change. */
  load(written: WrittenValue): void {
    this.#written = written;
  }

  get state(): CellState {
    return { written: this.#written, styleId: this.styleId };
  }
  /** Puts back what it held once, the result of a formula with it. */
  restore({ written, styleId }: CellState): void {
    if (written.formula !== null || this.#written.formula !== null) this.worksheet.book.formulasChanged = true;
    this.#written = written;
    this.styleId = styleId;
    this.worksheet.touched = true;
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
    const was = this.#written;
    if (value === was.value && formula === was.formula && value !== null) return;
    if (was.formula !== null || formula !== null) this.worksheet.book.formulasChanged = true;
    if (was !== NOTHING) this.#first ??= was;
    const isAsBefore = this.#first?.formula === null && formula === null && this.#first.value === value;
    this.#written = isAsBefore
      ? (this.#first ?? NOTHING)
      : value === null && formula === null
        ? NOTHING
        : { ...NOTHING, value, formula };
    this.worksheet.touched = true;
  }
}
