import type { Margins, PageSetup } from '@report/ooxml/book';
import { parseA1, quoteSheet, formatA1 } from '../cells/address';
import { HostError } from '../host-error';
import { keyOf, toBoolean, toChoice, toNumber } from './argument';
import { HeaderFooterGroup } from './headers-footers';
import { absoluteFormula, NamedItem } from './named-item';
import { PAPER_SIZES } from './paper-sizes';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import type { Worksheet } from './worksheet';
import { WorkbookPart } from './xl-object';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;
const ORDERS = { DownThenOver: 'downThenOver', OverThenDown: 'overThenDown' } as const;
const PER_INCH: Readonly<Record<string, number>> = { Points: 72, Inches: 1, Centimeters: 2.54 };
const SCALING = ['scale', 'fitToPage', 'fitToWidth', 'fitToHeight'];
const MARGINS: readonly (keyof Margins)[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
const STANDARD_MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** worksheet.pageLayout: everything here reaches the saved file. */
export class PageLayout extends WorkbookPart {
  readonly className = 'PageLayout';

  constructor(private readonly sheet: Worksheet) {
    super(sheet.wb);
  }
  private get setup(): PageSetup {
    return this.sheet.ws.pageSetup;
  }
  private change(change: PageSetup): void {
    this.sheet.ws.pageSetup = { ...this.setup, ...change };
  }
  get Orientation(): string {
    return this.setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set Orientation(value: unknown) {
    this.change({ orientation: toChoice(ORIENTATIONS, value) });
  }
  get PaperSize(): string | null {
    return this.setup.paperSize === undefined ? null : keyOf(PAPER_SIZES, this.setup.paperSize, 'Letter');
  }
  set PaperSize(value: unknown) {
    this.change({ paperSize: toChoice(PAPER_SIZES, value) });
  }
  /** { scale } or { horizontalFitToPages, verticalFitToPages }. */
  get Zoom(): Readonly<Record<string, number>> {
    const { fitToPage, fitToWidth, fitToHeight, scale } = this.setup;
    if (fitToPage !== true) return { scale: scale ?? 100 };
    return { horizontalFitToPages: fitToWidth ?? 1, verticalFitToPages: fitToHeight ?? 1 };
  }
  set Zoom(value: unknown) {
    const zoom = value as { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
    const others = Object.fromEntries(Object.entries(this.setup).filter(([name]) => !SCALING.includes(name)));
    // 0 in the file means «as many pages as needed».
    const fit = {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    };
    this.sheet.ws.pageSetup =
      zoom.scale === undefined ? { ...others, ...fit } : { ...others, scale: toNumber(zoom.scale, 10, 400) };
  }
  get CenterHorizontally(): boolean {
    return this.setup.horizontalCentered === true;
  }
  set CenterHorizontally(value: unknown) {
    this.change({ horizontalCentered: toBoolean(value) });
  }
  get CenterVertically(): boolean {
    return this.setup.verticalCentered === true;
  }
  set CenterVertically(value: unknown) {
    this.change({ verticalCentered: toBoolean(value) });
  }
  get BlackAndWhite(): boolean {
    return this.setup.blackAndWhite === true;
  }
  set BlackAndWhite(value: unknown) {
    this.change({ blackAndWhite: toBoolean(value) });
  }
  get PrintGridlines(): boolean {
    return this.setup.showGridLines === true;
  }
  set PrintGridlines(value: unknown) {
    this.change({ showGridLines: toBoolean(value) });
  }
  get PrintHeadings(): boolean {
    return this.setup.showRowColHeaders === true;
  }
  set PrintHeadings(value: unknown) {
    this.change({ showRowColHeaders: toBoolean(value) });
  }
  get PrintOrder(): string {
    return keyOf(ORDERS, this.setup.pageOrder ?? 'downThenOver', 'DownThenOver');
  }
  set PrintOrder(value: unknown) {
    this.change({ pageOrder: toChoice(ORDERS, value) });
  }
  // Margins are points in the API, inches in the file.
  private margin(side: keyof Margins): number {
    return (this.setup.margins ?? STANDARD_MARGINS)[side] * 72;
  }
  private setMargins(change: Partial<Margins>): void {
    this.change({ margins: { ...STANDARD_MARGINS, ...this.setup.margins, ...change } });
  }
  get TopMargin(): number {
    return this.margin('top');
  }
  set TopMargin(value: unknown) {
    this.setMargins({ top: toNumber(value, 0, 3600) / 72 });
  }
  get BottomMargin(): number {
    return this.margin('bottom');
  }
  set BottomMargin(value: unknown) {
    this.setMargins({ bottom: toNumber(value, 0, 3600) / 72 });
  }
  get LeftMargin(): number {
    return this.margin('left');
  }
  set LeftMargin(value: unknown) {
    this.setMargins({ left: toNumber(value, 0, 3600) / 72 });
  }
  get RightMargin(): number {
    return this.margin('right');
  }
  set RightMargin(value: unknown) {
    this.setMargins({ right: toNumber(value, 0, 3600) / 72 });
  }
  get HeaderMargin(): number {
    return this.margin('header');
  }
  set HeaderMargin(value: unknown) {
    this.setMargins({ header: toNumber(value, 0, 3600) / 72 });
  }
  get FooterMargin(): number {
    return this.margin('footer');
  }
  set FooterMargin(value: unknown) {
    this.setMargins({ footer: toNumber(value, 0, 3600) / 72 });
  }
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const perInch = toChoice(PER_INCH, unit);
    const given = margins as Readonly<Partial<Record<keyof Margins, unknown>>>;
    const wanted = MARGINS.filter((side) => given[side] !== undefined && given[side] !== null);
    this.setMargins(Object.fromEntries(wanted.map((side) => [side, toNumber(given[side], 0, 3600) / perInch])));
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  private builtIn(name: string): NamedItem | undefined {
    return this.wb.names.find((item) => item.Name === name && item.scope === this.sheet);
  }
  private define(name: string, formula: string): void {
    this.wb.names = this.wb.names.filter((item) => item.Name !== name || item.scope !== this.sheet);
    this.wb.names.push(new NamedItem(this.wb, name, formula, this.sheet));
  }
  /** Rectangles of a built-in name: 'Sheet'!$A:$B,'Sheet'!$1:$3. */
  private areas(name: string) {
    const formula = this.builtIn(name)?.formula.slice(1) ?? '';
    return [...formula.matchAll(/(?:^|,)(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g)].flatMap(
      ([, ref]) => parseA1(ref ?? '') ?? [],
    );
  }
  SetPrintArea(area: unknown): void {
    if (area instanceof RangeAreas) {
      const parts = area.rects.map((rect) => `${quoteSheet(this.sheet.Name)}!${formatA1(rect, true)}`);
      this.define(PRINT_AREA, `=${parts.join(',')}`);
    } else {
      this.define(PRINT_AREA, absoluteFormula(area instanceof Range ? area : this.sheet.GetRange(area)));
    }
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const areas = this.areas(PRINT_AREA);
    return areas.length === 0 ? null : new RangeAreas(this.sheet, areas);
  }
  GetPrintArea(): RangeAreas {
    const area = this.GetPrintAreaOrNullObject();
    if (!area) throw new HostError('ItemNotFound');
    return area;
  }
  private setTitles(kind: 'rows' | 'columns', given: unknown): void {
    const range = given instanceof Range ? given : this.sheet.GetRange(given);
    const whole = kind === 'rows' ? range.GetEntireRow() : range.GetEntireColumn();
    const kept = kind === 'rows' ? this.GetPrintTitleColumnsOrNullObject() : this.GetPrintTitleRowsOrNullObject();
    // Columns come first in the file.
    const parts = (kind === 'rows' ? [kept, whole] : [whole, kept]).flatMap((one) =>
      one ? absoluteFormula(one).slice(1) : [],
    );
    this.define(PRINT_TITLES, `=${parts.join(',')}`);
  }
  SetPrintTitleRows(range: unknown): void {
    this.setTitles('rows', range);
  }
  SetPrintTitleColumns(range: unknown): void {
    this.setTitles('columns', range);
  }
  private title(pick: (range: Range) => boolean): Range | null {
    return (
      this.areas(PRINT_TITLES)
        .map((rect) => this.sheet.rangeAt(rect))
        .find(pick) ?? null
    );
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.title((range) => range.IsEntireRow);
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.title((range) => range.IsEntireColumn && !range.IsEntireRow);
  }
}
