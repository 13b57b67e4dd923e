import type { Steps } from '../bounds';
import type { Package } from '../package/index';
import { type CellContext, isTrue, NO_RESULT, type ReadCell, SheetReading, type SharedTexts } from '../spreadsheet';
import { type Attributes, childrenOf, TreeBuilder, type XmlNode } from '../xml';
import { shiftFormula } from './shift-formula';
import type { Sheet } from './sheet';

const KNOWN_OF_CELL: ReadonlySet<string> = new Set(['r', 's', 't']);
const NUMBER_OF_ROW: ReadonlySet<string> = new Set(['r']);
const SHARED: ReadonlySet<string> = new Set(['t', 'si', 'ref']);

/** Of a formula, what stays true when it is written at each of its cells; null for nothing. */
function withoutShared(attributes: ReadonlyMap<string, string>): Record<string, string> | null {
  const isShared = attributes.get('t') === 'shared';
  const kept = [...attributes].filter(([name]) => !isShared || !SHARED.has(name));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** A formula that cells share, where it is written. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Puts the cells of a part into a sheet, and makes nodes of everything beside them. */
export class CellsReading {
  readonly builder = new TreeBuilder();
  readonly #reading: SheetReading;
  readonly #shared = new Map<string, SharedFormula>();
  #formula: ReadonlyMap<string, string> | null = null;
  #inCells = false;
  #cellAttributes: Readonly<Record<string, string>> | null = null;
  /** The text of the cell with its runs, while it is read and until it is taken. */
  #inline: TreeBuilder | null = null;
  #sheet: Sheet | null = null;

  constructor(
    context: CellContext,
    readonly texts: SharedTexts,
    cells: { count: number },
    most: number,
  ) {
    const visitor = {
      row: (row: number, attributes: Attributes) => {
        this.#row(row, attributes);
      },
      formula: (attributes: Attributes) => {
        this.#formula = new Map(attributes.written().map(({ written, value }) => [written, value]));
      },
      cell: (cell: ReadCell) => {
        this.#cell(cell);
      },
    };
    this.#reading = new SheetReading(context, visitor, cells, most);
  }

  /** @returns the root of the part, its cells left out. @throws FileError */
  *read(pack: Package, path: string, sheet: Sheet): Steps<XmlNode | null> {
    this.#sheet = sheet;
    yield* pack.read(path, {
      keepsAll: true,
      open: (name, attributes, parent) => {
        if (this.#inCells || parent === '') this.#reading.open(name, attributes, parent);
        if (!this.#inCells) this.builder.open(name, attributes);
        if (name === 's:sheetData' && parent === 's:worksheet') this.#inCells = true;
        if (name === 's:c') this.#openCell(attributes);
        else if (name === 's:is' && parent === 's:c') this.#inline = new TreeBuilder();
        if (this.#inline?.isDone === false) this.#inline.open(name, attributes);
      },
      text: (text, element, parent) => {
        if (this.#inline?.isDone === false) this.#inline.text(text);
        if (this.#inCells) this.#reading.text(text, element, parent);
        else this.builder.text(text);
      },
      close: (name, parent) => {
        if (name === 's:sheetData' && parent === 's:worksheet') this.#inCells = false;
        if (this.#inline?.isDone === false) this.#inline.close();
        if (this.#inCells) this.#reading.close(name, parent);
        else this.builder.close();
      },
    });
    return this.#reading.isSheet ? this.builder.root : null;
  }

  #row(number: number, attributes: Attributes): void {
    const row = this.#sheet?.getRow(number + 1);
    if (row === undefined) return;
    const height = attributes.get('ht');
    row.load(isTrue(attributes.get('hidden')), height === undefined ? undefined : Number(height));
    if (isTrue(attributes.get('customFormat'))) row.styleId = Number(attributes.get('s') ?? 0);
    row.attributes = attributes.others(NUMBER_OF_ROW) ?? {};
  }

  #openCell(attributes: Attributes): void {
    this.#inline = null;
    this.#cellAttributes = attributes.others(KNOWN_OF_CELL);
  }

  #cell({ row, column, value, type, style, formula, sharedText }: ReadCell): void {
    const ofFormula = this.#formula;
    this.#formula = null;
    const cell = this.#sheet?.getRow(row + 1).loadCell(column + 1, style);
    if (cell === undefined) return;
    const result = value === '' && formula === null ? null : value;
    const isUncalculated = formula !== null && value === NO_RESULT && type !== 'e';
    const inline = this.#inline?.root ?? null;
    const isPlain = inline === null || childrenOf(inline).every(({ name }) => name === 's:t');
    const isRich = sharedText !== null ? this.texts.rich.has(sharedText) : !isPlain;
    cell.load({
      value: isUncalculated ? null : result,
      formula: formula === null ? null : this.#formulaAt(formula, ofFormula, row, column),
      kind: type === 'e' ? 'error' : isRich ? 'rich' : null,
      sharedText,
      formulaAttributes: ofFormula && withoutShared(ofFormula),
      attributes: this.#cellAttributes,
      inline: isPlain ? null : inline,
    });
  }

  #formulaAt(formula: string, said: ReadonlyMap<string, string> | null, row: number, column: number): string {
    const si = said?.get('t') === 'shared' ? said.get('si') : undefined;
    if (si === undefined) return formula;
    if (formula !== '') this.#shared.set(si, { formula, row, column });
    const master = this.#shared.get(si);
    return master === undefined ? formula : shiftFormula(master.formula, row - master.row, column - master.column);
  }
}
