import { FileError, type Steps } from '../bounds';
import type { Package } from '../package/index';
import type { Attributes } from '../xml';
import { addressOf, cellAt, MAX_COLUMNS, MAX_ROWS, rowIn } from './address';
import { type CellContext, type CellValue, valueOf } from './cell-value';
import { isCellText } from './shared-texts';

/** A cell as its sheet says. One object serves all cells: take what is needed before the next. */
export interface ReadCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** «n» when it says none. */
  readonly type: string;
  /** Number of its format. */
  readonly style: number;
  /** Text of its formula; null without one, '' for one that is written at another cell. */
  readonly formula: string | null;
  /** The number of its shared text; null without one. */
  readonly sharedText: number | null;
}

/** What is told of a sheet while it is read, in the order of the file. */
export interface SheetVisitor {
  /** @param row 0-based */
  readonly row?: (row: number, attributes: Attributes) => void;
  readonly cell: (cell: ReadCell) => void;
  /** An attribute of the formula of the cell that comes next. */
  readonly formula?: (attributes: Attributes) => void;
  /** Every element that is not a row, a cell or inside one. */
  readonly other?: (name: string, attributes: Attributes, parent: string) => void;
}

/**
 * Reads a sheet. Rows and cells without an address follow the one before; several row elements may speak of one row.
 *
 * @throws FileError damaged, with the cell where it is about one; too-many-cells
 */
export function* readSheetPart(
  pack: Package,
  path: string,
  context: CellContext,
  visitor: SheetVisitor,
  cells: { count: number } = { count: 0 },
): Steps<void> {
  const reading = new SheetReading(context, visitor, cells, pack.budget.limits.cells);
  yield* pack.read(path, {
    open: (name, attributes, parent) => {
      reading.open(name, attributes, parent);
    },
    text: (text, element, parent) => {
      reading.text(text, element, parent);
    },
    close: (name, parent) => {
      reading.close(name, parent);
    },
  });
  if (!reading.isSheet) throw new FileError('damaged');
}

/** The state of reading one sheet: an XmlReader feeds it. */
export class SheetReading implements ReadCell {
  isSheet = false;
  row = -1;
  column = -1;
  value: CellValue = '';
  type = 'n';
  style = 0;
  formula: string | null = null;
  sharedText: number | null = null;
  #rowIsSaid = false;
  #stored: string | null = null;
  #inline: string | null = null;

  constructor(
    readonly context: CellContext,
    readonly visitor: SheetVisitor,
    readonly cells: { count: number },
    readonly most: number,
  ) {}

  open(name: string, attributes: Attributes, parent: string): void {
    if (name === 's:c' && parent === 's:row') this.#openCell(attributes);
    else if (name === 's:row' && parent === 's:sheetData') this.#openRow(attributes);
    else if (parent === 's:c') {
      if (name === 's:v') this.#stored = '';
      else if (name === 's:is') this.#inline = '';
      else if (name === 's:f') {
        this.formula = '';
        this.visitor.formula?.(attributes);
      }
    } else if (parent === '') this.isSheet = name === 's:worksheet';
    else this.visitor.other?.(name, attributes, parent);
  }

  text(text: string, element: string, parent: string): void {
    if (parent === 's:c') {
      if (element === 's:v') this.#stored = (this.#stored ?? '') + text;
      else if (element === 's:f') this.formula = (this.formula ?? '') + text;
    } else if (this.#inline !== null && isCellText(element, parent)) this.#inline += text;
  }

  close(name: string, parent: string): void {
    if (name !== 's:c' || parent !== 's:row') return;
    const { type, formula } = this;
    try {
      const written = { type, stored: this.#stored, inline: this.#inline, hasFormula: formula !== null };
      this.value = valueOf(written, this.context);
    } catch (error) {
      throw error instanceof FileError ? error.at({ cell: addressOf(this.row, this.column) }) : error;
    }
    this.sharedText = type === 's' && this.#stored !== null && this.#stored !== '' ? Number(this.#stored) : null;
    this.#inline = null;
    this.visitor.cell(this);
  }

  #openRow(attributes: Attributes): void {
    const said = attributes.get('r');
    this.#rowIsSaid = said !== undefined;
    this.row = said === undefined ? this.row + 1 : rowAt(said);
    this.column = -1;
    if (this.row >= MAX_ROWS) throw new FileError('damaged');
    this.visitor.row?.(this.row, attributes);
  }

  #openCell(attributes: Attributes): void {
    const said = attributes.get('r');
    if (said === undefined) this.column += 1;
    else {
      const { row, column } = cellAt(said);
      // A cell in the row of another would land in one of two places.
      if (row !== this.row && this.#rowIsSaid) throw new FileError('damaged', { cell: addressOf(row, column) });
      [this.row, this.column] = [row, column];
    }
    if (this.column >= MAX_COLUMNS) throw new FileError('damaged', { cell: addressOf(this.row, MAX_COLUMNS - 1) });
    if (++this.cells.count > this.most)
      throw new FileError('too-many-cells', { cell: addressOf(this.row, this.column) });
    this.type = attributes.get('t') ?? 'n';
    this.style = Number(attributes.get('s') ?? 0);
    this.formula = null;
    this.#stored = null;
    this.#inline = null;
  }
}

/** «1» → 0. @throws FileError damaged: no sheet has such a row */
function rowAt(said: string): number {
  const row = rowIn(said);
  if (row === 0) throw new FileError('damaged');
  return row - 1;
}
