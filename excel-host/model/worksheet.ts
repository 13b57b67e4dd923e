import type { Cell, Sheet, SheetView } from '@report/ooxml/book';
import { MAX_COLUMNS, MAX_ROWS, parseA1, sameName, splitSheet, type Rect } from '../cells/address';
import { toArgb, toHex } from '../cells/colour';
import { isFormatted } from '../cells/is-formatted';
import { isEmptyCell } from '../cells/read-cell';
import { HostError } from '../host-error';
import { metadataOf } from '../metadata';
import { toBoolean, toChoice, toText } from './argument';
import { sheetAutoFilter, type AutoFilter } from './auto-filter';
import type { Chart } from './chart';
import { ChartCollection } from './chart-collection';
import { WorksheetCustomPropertyCollection } from './custom-properties';
import { WorksheetFreezePanes } from './freeze-panes';
import { InternalLinks } from './internal-links';
import { NamedItemCollection } from './named-item';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Recorded, RECORDABLE } from './recorded';
import { isValidSheetName, renameInFormulas } from './sheet-name';
import { Spills } from './spills';
import { TableCollection } from './table-collection';
import { Validations } from './validations';
import type { Workbook } from './workbook';
import { WorksheetProtection } from './worksheet-protection';
import { WorkbookPart, type XlObject } from './xl-object';

const LONGEST_ADDRESS = 8192;
const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Excel.Worksheet, over a sheet of the file. */
export class Worksheet extends WorkbookPart {
  readonly className = 'Worksheet';
  readonly Id: string;
  readonly TabId: string;
  readonly links = new InternalLinks();
  /** worksheet.customProperties: name → value. */
  get customProperties(): Map<string, string> {
    return this.ws.properties;
  }
  readonly validations = new Validations();
  readonly StandardWidth = 8.43;
  readonly EnableCalculation = true;
  /** The charts the add-in made here. Those of an opened file are not read. */
  charts: readonly Chart[] = [];
  chartSerial = 0;
  readonly spills = new Spills();
  gone = false;
  private readonly recorded = new Map<string, Recorded>();

  constructor(
    wb: Workbook,
    readonly ws: Sheet,
    serial: number,
  ) {
    super(wb);
    this.TabId = String(serial);
    this.Id = `{${serial.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  override hasMember(wire: string): boolean {
    return super.hasMember(wire) || RECORDABLE.test(metadataOf('Worksheet').nav[wire]?.type ?? '');
  }
  override readMember(wire: string): unknown {
    const nav = metadataOf('Worksheet').nav[wire];
    return wire in this || !nav ? super.readMember(wire) : this.record(wire, nav.type, nav.n);
  }
  private record(wire: string, className: string, name: string): Recorded {
    const known = this.recorded.get(wire);
    if (known) return known;
    const made = new Recorded(this.wb, className, `${this.Name}.${name}`);
    this.recorded.set(wire, made);
    return made;
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this);
  }

  get Name(): string {
    return this.ws.name;
  }
  /** Names and formulas that mention the sheet follow; hyperlinks where the host makes them. */
  set Name(value: unknown) {
    this.wb.guardStructure();
    if (!isValidSheetName(value)) throw new HostError('InvalidArgument');
    if (this.wb.sheets().some((sheet) => sheet !== this && sameName(sheet.Name, value))) {
      throw new HostError('ItemAlreadyExists');
    }
    const before = this.Name;
    this.ws.name = value;
    if (before === value) return;
    renameInFormulas(this.wb, before, value);
    if (this.wb.options.renameMovesLinks) for (const { links } of this.wb.sheets()) links.follow(before, value);
  }
  get Visibility(): string {
    return Object.keys(STATES).find((key) => STATES[key as keyof typeof STATES] === this.ws.state) ?? 'Visible';
  }
  set Visibility(value: unknown) {
    this.wb.guardStructure();
    const state = toChoice(STATES, value);
    const others = this.wb.sheets().filter((sheet) => sheet !== this && sheet.Visibility === 'Visible');
    if (state !== 'visible' && others.length === 0) throw new HostError('InvalidOperation');
    this.ws.state = state;
    if (state !== 'visible' && this.wb.active === this) others[0]?.Activate();
  }
  get Position(): number {
    return this.wb.sheets().indexOf(this);
  }
  set Position(value: unknown) {
    this.wb.guardStructure();
    const order = this.wb.sheets().filter((sheet) => sheet !== this);
    if (typeof value !== 'number' || !(value >= 0 && value <= order.length)) throw new HostError('InvalidArgument');
    order.splice(value, 0, this);
    this.wb.xl.sheets = order.map(({ ws }) => ws);
  }
  get TabColor(): string {
    return toHex(this.ws.tabColor, '');
  }
  set TabColor(value: unknown) {
    this.ws.tabColor = value === '' ? undefined : toArgb(value);
  }
  get view(): SheetView {
    return this.ws.view;
  }
  changeView(change: SheetView): void {
    this.ws.view = { ...this.view, ...change };
  }
  get ShowGridlines(): boolean {
    return this.view.showGridLines !== false;
  }
  set ShowGridlines(value: unknown) {
    this.changeView({ showGridLines: toBoolean(value) });
  }
  get ShowHeadings(): boolean {
    return this.view.showRowColHeaders !== false;
  }
  set ShowHeadings(value: unknown) {
    this.changeView({ showRowColHeaders: toBoolean(value) });
  }
  get StandardHeight(): number {
    return this.ws.defaultRowHeight ?? 15;
  }
  get AutoFilter(): AutoFilter {
    return sheetAutoFilter(this);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.wb, this);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.wb, this);
  }
  get isProtected(): boolean {
    return this.ws.isProtected;
  }
  isColumnHidden(column: number): boolean {
    return this.ws.findColumn(column + 1)?.hidden === true;
  }
  merges(): Rect[] {
    return this.ws.merges.map(({ top, left, bottom, right }) => ({
      top: top - 1,
      left: left - 1,
      bottom: bottom - 1,
      right: right - 1,
    }));
  }
  /** Visits the cells that exist inside a rectangle: never the empty ones of a huge range. */
  forEachCellIn(rect: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
    for (const row of this.ws.rows()) {
      const index = row.number - 1;
      if (index < rect.top || index > rect.bottom) continue;
      for (const cell of row.cells()) {
        const column = cell.col - 1;
        if (column >= rect.left && column <= rect.right) visit(cell, index, column);
      }
    }
  }
  /** The smallest rectangle with every cell that holds a value (or, unless valuesOnly, a format); null when there is none. */
  used(valuesOnly: boolean, within: Rect = WHOLE_SHEET): Rect | null {
    let box: Rect | null = null;
    this.forEachCellIn(within, (cell, row, column) => {
      if (isEmptyCell(cell) && (valuesOnly || !isFormatted(cell))) return;
      box = box
        ? {
            top: Math.min(box.top, row),
            left: Math.min(box.left, column),
            bottom: Math.max(box.bottom, row),
            right: Math.max(box.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    });
    return box;
  }
  /** Fails with InvalidArgument when the rectangle is empty or leaves the sheet. */
  rangeAt(rect: Rect): Range {
    const { top, left, bottom, right } = rect;
    const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && bottom >= top && right >= left;
    if (!inside) throw new HostError('InvalidArgument');
    return new Range(this, rect);
  }
  /** By address or by name; without argument the whole sheet. */
  GetRange(address?: unknown): Range {
    if (this.gone) throw new HostError('ItemNotFound');
    if (address === undefined || address === null || address === '') return this.rangeAt(WHOLE_SHEET);
    const { sheet, ref } = splitSheet(toText(address));
    if (sheet !== null && !sameName(sheet, this.Name)) throw new HostError('InvalidArgument');
    const rect = parseA1(ref);
    if (rect) return new Range(this, rect);
    const named = this.wb.findName(ref, this);
    const range = named?.range();
    if (range?.sheet === this) return range;
    throw new HostError(named ? 'InvalidArgument' : 'ItemNotFound');
  }
  /** Addresses with commas between them, at most 8 192 characters as documented. */
  GetRanges(addresses?: unknown): RangeAreas {
    const text = addresses === undefined || addresses === null ? '' : toText(addresses);
    if (text.length > LONGEST_ADDRESS) throw new HostError('InvalidArgument');
    return new RangeAreas(
      this,
      text.split(',').map((address) => this.GetRange(address.trim()).rect),
    );
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.rangeAt({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.used(valuesOnly === true);
    return used && new Range(this, used);
  }
  /** A blank sheet answers its first cell, without error. */
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  private neighbour(step: number, visibleOnly: unknown): Worksheet | null {
    const list = this.wb.sheets().filter((s) => s === this || visibleOnly !== true || s.Visibility === 'Visible');
    return list[list.indexOf(this) + step] ?? null;
  }
  GetNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  GetNext(visibleOnly?: unknown): XlObject {
    return found(this.neighbour(1, visibleOnly));
  }
  GetPrevious(visibleOnly?: unknown): XlObject {
    return found(this.neighbour(-1, visibleOnly));
  }
  /** Hidden sheets cannot be activated. */
  Activate(): void {
    if (this.Visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.wb.activate(this);
  }
  Calculate(): void {
    this.wb.record({ path: this.Name, operation: 'call', name: 'Calculate', value: [] });
  }
  /** A workbook keeps one visible sheet, and one that is very hidden. Names that pointed here survive as #REF!. */
  Delete(): void {
    this.wb.guardStructure();
    if (this.Visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    const visible = this.wb.sheets().filter((sheet) => sheet.Visibility === 'Visible');
    if (this.Visibility === 'Visible' && visible.length < 2) throw new HostError('InvalidOperation');
    this.wb.removeSheet(this);
  }
}

const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function found(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}
