import type { SheetState } from '../spreadsheet';
import { attributeOf, type XmlNode } from '../xml';
import type { Book } from './book';
import type { Cell } from './cell';
import { type ColumnRange, Columns } from './columns';
import { Merges, type Rectangle } from './merges';
import { Row } from './row';
import type { CellStyle } from './style';

/** How a sheet is looked at. */
export interface SheetView {
  readonly showGridLines?: boolean;
  readonly showRowColHeaders?: boolean;
  readonly state?: 'normal' | 'frozen' | 'split';
  /** Columns, and rows, that stay. */
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly topLeftCell?: string;
}

/** Inches. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface PageSetup {
  readonly orientation?: string;
  readonly paperSize?: number;
  readonly scale?: number;
  readonly fitToPage?: boolean;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly pageOrder?: string;
  readonly blackAndWhite?: boolean;
  readonly horizontalCentered?: boolean;
  readonly verticalCentered?: boolean;
  /** Printed. */
  readonly showGridLines?: boolean;
  readonly showRowColHeaders?: boolean;
  readonly margins?: Margins;
}

/** One rule of a conditional format. `node` is what the file says of it, with what is not modelled. */
export interface FormattingRule {
  readonly type: string;
  priority?: number;
  formulae?: string[];
  style?: CellStyle;
  stopIfTrue?: boolean;
  readonly node?: XmlNode;
}

export interface ConditionalFormatting {
  /** Rectangles with spaces between them. */
  readonly ref: string;
  rules: FormattingRule[];
  readonly node?: XmlNode;
}

export interface TableModel {
  name: string;
  displayName: string;
  /** The cells it covers. */
  tableRef: string;
  autoFilterRef: string | undefined;
  headerRow: boolean;
  totalsRow: boolean;
  style: TableLook;
  columns: { readonly name: string }[];
  /** Its part, and what stands there; null for a new one. */
  readonly part: { readonly path: string; readonly root: XmlNode } | null;
}

export interface TableLook {
  readonly theme?: string;
  readonly showFirstColumn?: boolean;
  readonly showLastColumn?: boolean;
  readonly showRowStripes?: boolean;
  readonly showColumnStripes?: boolean;
}

/** A link: to an address outside, or to a place of the workbook. 1-based. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly target?: string;
  readonly location?: string;
  readonly tooltip?: string;
  readonly display?: string;
}

/** What the part of an opened sheet says: its root, and what stands beside its cells. */
export interface SheetSource {
  readonly path: string;
  readonly root: XmlNode;
}

/** A sheet of cells. Rows and columns are 1-based. */
export class Sheet {
  state: SheetState = 'visible';
  /** Whether cells or rows changed since it was opened. */
  touched = false;
  view: SheetView = {};
  tabColor: { readonly argb: string } | undefined;
  defaultRowHeight: number | undefined;
  readonly columns = new Columns(this);
  pageSetup: PageSetup = {};
  headerFooter: { readonly oddHeader?: string; readonly oddFooter?: string } = {};
  conditionalFormattings: ConditionalFormatting[] = [];
  tables: TableModel[] = [];
  isProtected = false;
  autoFilter: string | undefined;
  /** 0-based rows above which a page ends. */
  rowBreaks: readonly number[] = [];
  /** Links to addresses outside, by «row:column». */
  links = new Map<string, Link>();
  /** Links to places of the workbook. */
  places: readonly Link[] = [];
  /** The element of data validations as it is to be written; '' for none. */
  validations = '';
  /** Custom properties: name → value. */
  readonly properties = new Map<string, string>();
  /** Of those of the file, the ids of the relations to their values. */
  readonly propertyIds = new Map<string, string>();
  /** What it was opened from; null for a new one. */
  source: SheetSource | null = null;
  /** Its pieces as they were when it was opened. */
  remembered: Readonly<Record<string, string>> = {};
  readonly #rows = new Map<number, Row>();
  readonly #merges = new Merges();
  #order: Row[] | null = null;

  constructor(
    readonly book: Book,
    readonly id: number,
    public name: string,
  ) {}

  findRow(number: number): Row | undefined {
    return this.#rows.get(number);
  }

  getRow(number: number): Row {
    const known = this.#rows.get(number);
    if (known !== undefined) return known;
    const made = new Row(this, number);
    this.#rows.set(number, made);
    this.#order = null;
    return made;
  }

  /** From top to bottom. */
  rows(): readonly Row[] {
    this.#order ??= [...this.#rows.values()].sort((one, other) => one.number - other.number);
    return this.#order;
  }

  findCell(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.find(column);
  }

  getCell(row: number, column: number): Cell {
    return this.getRow(row).get(column);
  }

  findColumn(column: number): ColumnRange | undefined {
    return this.columns.find(column);
  }

  /** To be changed. */
  getColumn(column: number): ColumnRange {
    return this.columns.get(column);
  }

  get merges(): readonly Rectangle[] {
    return this.#merges.all;
  }
  set merges(areas: readonly Rectangle[]) {
    this.#merges.all = areas;
  }

  /** The merged area that holds a cell, or null. */
  mergeAt(row: number, column: number): Rectangle | null {
    return this.#merges.at(row, column);
  }

  /** The last row and column with a cell that exists. */
  get extent(): { readonly rows: number; readonly columns: number } {
    let columns = 0;
    for (const row of this.#rows.values()) for (const { col } of row.cells()) columns = Math.max(columns, col);
    return { rows: this.rows().at(-1)?.number ?? 0, columns };
  }

  /** An element beside the cells, as the opened file has it. */
  sourceOf(name: string): XmlNode[] {
    return (this.source?.root.children ?? []).filter(
      (child): child is XmlNode => typeof child !== 'string' && child.name === `s:${name}`,
    );
  }

  attributeOfSource(name: string, attribute: string): string | undefined {
    return attributeOf(this.sourceOf(name)[0], attribute);
  }
}
