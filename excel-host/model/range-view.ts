import { formatA1, quoteSheet } from '../cells/address';
import { numberFormatOf, readFormula, readText, readValue, valueType } from '../cells/read-cell';
import type { Cell } from '@report/ooxml/book';
import type { Range } from './range';
import { WorkbookPart, XlCollection } from './xl-object';

/** The rows and columns of a range that are not hidden. */
export class RangeView extends WorkbookPart {
  readonly className = 'RangeView';

  constructor(
    private readonly range: Range,
    readonly Index = 0,
  ) {
    super(range.wb);
  }
  visibleRows(): number[] {
    return this.range.rows().filter((row) => this.range.ws.findRow(row + 1)?.hidden !== true);
  }
  private visibleColumns(): number[] {
    return this.range.columns().filter((column) => !this.range.sheet.isColumnHidden(column));
  }
  private grid<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const columns = this.visibleColumns();
    return this.visibleRows().map((row) => columns.map((column) => read(this.range.cellAt(row, column), row, column)));
  }
  get RowCount(): number {
    return this.visibleRows().length;
  }
  get ColumnCount(): number {
    return this.visibleColumns().length;
  }
  get Values(): unknown[][] {
    return this.grid((cell) => readValue(cell, this.wb.cells));
  }
  get Formulas(): unknown[][] {
    return this.grid((cell) => readFormula(cell, this.wb.cells));
  }
  get Text(): string[][] {
    return this.grid((cell) => readText(cell, this.wb.cells));
  }
  get NumberFormat(): string[][] {
    return this.grid((cell) => numberFormatOf(cell));
  }
  get ValueTypes(): string[][] {
    return this.grid((cell) => valueType(readValue(cell, this.wb.cells), cell));
  }
  get CellAddresses(): string[][] {
    const sheet = quoteSheet(this.range.sheet.Name);
    return this.grid(
      (_, row, column) => `${sheet}!${formatA1({ top: row, left: column, bottom: row, right: column })}`,
    );
  }
  get Rows(): RangeViewCollection {
    return new RangeViewCollection(this, this.range);
  }
  GetRange(): Range {
    return this.range;
  }
}

class RangeViewCollection extends XlCollection<RangeView> {
  readonly className = 'RangeViewCollection';

  constructor(
    private readonly view: RangeView,
    private readonly range: Range,
  ) {
    super(range.wb);
  }
  override items(): readonly RangeView[] {
    return this.view
      .visibleRows()
      .map((row, index) => new RangeView(this.range.GetRow(row - this.range.rect.top), index));
  }
  override find(): undefined {
    return undefined;
  }
}
