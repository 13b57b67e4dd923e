import type { TableLook, TableModel } from '@report/ooxml/book';
import { formatA1, parseA1, sameName, type Rect } from '../cells/address';
import { readText, readValue } from '../cells/read-cell';
import { HostError, NotEmulatedError } from '../host-error';
import { toBoolean, toText } from './argument';
import { AutoFilter } from './auto-filter';
import { Range } from './range';
import { TableColumnCollection } from './table-column';
import { TableRowCollection } from './table-row';
import type { Worksheet } from './worksheet';
import { WorkbookPart } from './xl-object';

/** Excel.Table, over what its part says. */
export class Table extends WorkbookPart {
  readonly className = 'Table';

  constructor(
    readonly sheet: Worksheet,
    readonly model: TableModel,
  ) {
    super(sheet.wb);
  }
  get Id(): string {
    return this.wb.tableId(this.model);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  get rect(): Rect {
    const rect = parseA1(this.model.tableRef);
    if (!rect) throw new HostError('InvalidReference');
    return rect;
  }
  set rect(rect: Rect) {
    this.model.tableRef = formatA1(rect);
    if (this.model.autoFilterRef !== undefined) this.model.autoFilterRef = this.model.tableRef;
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(value: unknown) {
    const name = toText(value);
    const taken = this.wb.tables().some((table) => table.model !== this.model && sameName(table.Name, name));
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || parseA1(name) || taken) throw new HostError('InvalidArgument');
    this.model.name = name;
    this.model.displayName = name;
  }
  private restyle(change: TableLook): void {
    this.model.style = { ...this.model.style, ...change };
  }
  get Style(): string {
    return this.model.style.theme ?? '';
  }
  set Style(value: unknown) {
    this.restyle({ theme: toText(value) });
  }
  get ShowHeaders(): boolean {
    return this.model.headerRow;
  }
  get ShowTotals(): boolean {
    return this.model.totalsRow;
  }
  set ShowTotals(value: unknown) {
    if (toBoolean(value) !== this.ShowTotals) throw new NotEmulatedError('Table.showTotals');
  }
  get ShowBandedRows(): boolean {
    return this.model.style.showRowStripes === true;
  }
  set ShowBandedRows(value: unknown) {
    this.restyle({ showRowStripes: toBoolean(value) });
  }
  get ShowBandedColumns(): boolean {
    return this.model.style.showColumnStripes === true;
  }
  set ShowBandedColumns(value: unknown) {
    this.restyle({ showColumnStripes: toBoolean(value) });
  }
  get HighlightFirstColumn(): boolean {
    return this.model.style.showFirstColumn === true;
  }
  set HighlightFirstColumn(value: unknown) {
    this.restyle({ showFirstColumn: toBoolean(value) });
  }
  get HighlightLastColumn(): boolean {
    return this.model.style.showLastColumn === true;
  }
  set HighlightLastColumn(value: unknown) {
    this.restyle({ showLastColumn: toBoolean(value) });
  }
  get ShowFilterButton(): boolean {
    return this.model.autoFilterRef !== undefined;
  }
  set ShowFilterButton(value: unknown) {
    const shown = toBoolean(value);
    this.model.autoFilterRef = shown ? this.model.tableRef : undefined;
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(
      this.sheet,
      () => (this.ShowFilterButton ? this.rect : null),
      () => {
        this.ShowFilterButton = false;
      },
    );
  }
  /** The rows between header and totals; its bottom lies above its top when there are none. */
  get bodyRect(): Rect {
    const { rect } = this;
    return {
      ...rect,
      top: rect.top + (this.ShowHeaders ? 1 : 0),
      bottom: rect.bottom - (this.ShowTotals ? 1 : 0),
    };
  }
  GetRange(): Range {
    return this.sheet.rangeAt(this.rect);
  }
  GetHeaderRowRange(): Range {
    return this.sheet.rangeAt({ ...this.rect, bottom: this.rect.top });
  }
  GetDataBodyRange(): Range {
    const body = this.bodyRect;
    return this.sheet.rangeAt({ ...body, bottom: Math.max(body.top, body.bottom) });
  }
  GetTotalRowRange(): Range {
    if (!this.ShowTotals) throw new HostError('ItemNotFound');
    return this.sheet.rangeAt({ ...this.rect, top: this.rect.bottom });
  }
  Delete(): void {
    const range = this.ConvertToRange();
    range.Clear('All');
  }
  ConvertToRange(): Range {
    this.sheet.ws.tables = this.sheet.ws.tables.filter((table) => table !== this.model);
    return this.GetRange();
  }
  Resize(range: unknown): void {
    this.rect = (range instanceof Range ? range : this.sheet.GetRange(range)).rect;
    this.syncHeader();
  }
  /** Where it lies and what its header cells show: a name of a column follows its cell when this changes. */
  headerState(): string {
    const { rect } = this;
    const texts = this.columnNumbers().map((column) =>
      readText(this.sheet.ws.findCell(rect.top + 1, column), this.wb.cells),
    );
    return JSON.stringify([rect, this.ShowHeaders, texts]);
  }
  /** 1-based. */
  private columnNumbers(): number[] {
    const { left, right } = this.rect;
    return Array.from({ length: right - left + 1 }, (_, index) => left + index + 1);
  }
  /** Gives every column the name in its header cell, made unique: Excel «repairs» a file where they differ. */
  syncHeader(): void {
    const { rect } = this;
    const seen = new Set<string>();
    this.model.columns = this.columnNumbers().map((column, index) => {
      const old = this.model.columns[index] ?? { name: '' };
      const fallback = `${this.wb.options.columnPrefix}${index + 1}`;
      if (!this.ShowHeaders) return { ...old, name: old.name === '' ? fallback : old.name };
      const cell = this.sheet.ws.getCell(rect.top + 1, column);
      const shown = readText(cell, this.wb.cells) || fallback;
      let name = shown;
      for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${shown}${number}`;
      seen.add(name.toLowerCase());
      if (readValue(cell, this.wb.cells) !== name) cell.value = name;
      return { ...old, name };
    });
  }
}
