import type { Steps } from '../bounds';
import type { Package } from '../package/index';
import { type CellContext, isTrue, NO_RESULT, type ReadCell, SheetReading, type SharedTexts } from '../spreadsheet';
import { type Attributes, TreeBuilder, type XmlNode } from '../xml';
import { shiftFormula } from './shift-formula';
import type { Sheet } from './sheet';

const KNOWN_OF_ROW: ReadonlySet<string> = new Set(['r', 'hidden', 'ht', 's', 'customFormat']);

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
  #hasRuns = false;
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
        if (name === 's:c') this.#hasRuns = false;
        else if (name === 's:r') this.#hasRuns = true;
      },
      text: (text, element, parent) => {
        if (this.#inCells) this.#reading.text(text, element, parent);
        else this.builder.text(text);
      },
      close: (name, parent) => {
        if (name === 's:sheetData' && parent === 's:worksheet') this.#inCells = false;
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
    row.attributes = Object.fromEntries(
      attributes
        .written()
        .filter(({ name }) => !KNOWN_OF_ROW.has(name))
        .map(({ written, value }) => [written, value]),
    );
  }

  #cell({ row, column, value, type, style, formula, sharedText }: ReadCell): void {
    const said = this.#formula;
    this.#formula = null;
    const cell = this.#sheet?.getRow(row + 1).load1(column + 1, style);
    if (cell === undefined) return;
    const result = value === '' && formula === null ? null : value;
    const isUncalculated = formula !== null && value === NO_RESULT && type !== 'e';
    const isRich = sharedText !== null ? this.texts.rich.has(sharedText) : this.#hasRuns;
    cell.load(
      isUncalculated ? null : result,
      formula === null ? null : this.#formulaAt(formula, said, row, column),
      type === 'e' ? 'error' : isRich ? 'rich' : null,
      sharedText,
    );
    const kind = said?.get('t');
    if (said && (kind === 'array' || kind === 'dataTable')) cell.formulaAttributes = Object.fromEntries(said);
  }

  #formulaAt(formula: string, said: ReadonlyMap<string, string> | null, row: number, column: number): string {
    const si = said?.get('t') === 'shared' ? said.get('si') : undefined;
    if (si === undefined) return formula;
    if (formula !== '') this.#shared.set(si, { formula, row, column });
    const master = this.#shared.get(si);
    return master === undefined ? formula : shiftFormula(master.formula, row - master.row, column - master.column);
  }
}
