import type { Alignment } from '@report/ooxml/book';
import { readText } from '../cells/read-cell';
import { keyOf, toBoolean, toChoice, toNumber, uniform } from './argument';
import type { Range } from './range';
import { RangeBorderCollection } from './range-border';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { Recorded } from './recorded';
import { WorkbookPart } from './xl-object';

const HORIZONTAL: Readonly<Record<string, Alignment['horizontal'] | undefined>> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, Alignment['vertical'] | undefined>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};
/** Points of a column nobody sized. */
const STANDARD_WIDTH = 48;
const WIDEST = 1790;
const HIGHEST = 409;
/** A column of the file is measured in digits of 7 pixels; a point is 4/3 of a pixel at 96 dpi. */
const toFileWidth = (points: number): number => (points * 4) / 3 / 7;
const toPoints = (fileWidth: number): number => Math.round(fileWidth * 7 * 0.75 * 100) / 100;

export class RangeFormat extends WorkbookPart {
  readonly className = 'RangeFormat';

  constructor(private readonly range: Range) {
    super(range.wb);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get Protection(): Recorded {
    return new Recorded(this.wb, 'FormatProtection', `${this.range.Address}.format.protection`);
  }
  private align(change: Partial<Alignment>): void {
    this.range.patchStyle((style) => ({ alignment: { ...style.alignment, ...change } }));
  }
  get HorizontalAlignment(): string | null {
    return this.range.styleOf((style) => keyOf(HORIZONTAL, style.alignment?.horizontal, 'General'));
  }
  set HorizontalAlignment(value: unknown) {
    const horizontal = toChoice(HORIZONTAL, value);
    this.align({ horizontal } as Partial<Alignment>);
  }
  get VerticalAlignment(): string | null {
    return this.range.styleOf((style) => keyOf(VERTICAL, style.alignment?.vertical, 'Bottom'));
  }
  set VerticalAlignment(value: unknown) {
    const vertical = toChoice(VERTICAL, value);
    this.align({ vertical } as Partial<Alignment>);
  }
  get WrapText(): boolean | null {
    return this.range.styleOf((style) => style.alignment?.wrapText === true);
  }
  set WrapText(value: unknown) {
    this.align({ wrapText: toBoolean(value) });
  }
  get IndentLevel(): number | null {
    return this.range.styleOf((style) => style.alignment?.indent ?? 0);
  }
  set IndentLevel(value: unknown) {
    this.align({ indent: toNumber(value, 0, 250) });
  }
  get ShrinkToFit(): boolean | null {
    return this.range.styleOf((style) => style.alignment?.shrinkToFit === true);
  }
  set ShrinkToFit(value: unknown) {
    this.align({ shrinkToFit: toBoolean(value) });
  }
  get TextOrientation(): number | string | null {
    return this.range.styleOf((style) => style.alignment?.textRotation ?? 0);
  }
  set TextOrientation(value: unknown) {
    this.align({ textRotation: toNumber(value, -90, 180) });
  }
  /** In points, as documented. */
  get ColumnWidth(): number | null {
    return uniform(
      this.range.columns().map((column) => {
        const width = this.range.ws.findColumn(column + 1)?.width;
        return width === undefined ? STANDARD_WIDTH : toPoints(width);
      }),
    );
  }
  set ColumnWidth(value: unknown) {
    this.range.guard();
    const width = toFileWidth(toNumber(value, 0, WIDEST));
    for (const column of this.range.columns()) this.range.ws.getColumn(column + 1).width = width;
  }
  get RowHeight(): number | null {
    const standard = this.range.sheet.StandardHeight;
    return uniform(this.range.rows().map((row) => this.heightOf(row) ?? standard));
  }
  set RowHeight(value: unknown) {
    this.range.guard();
    const height = toNumber(value, 0, HIGHEST);
    for (const row of this.range.rows()) this.range.ws.getRow(row + 1).height = height;
  }
  private heightOf(row: number): number | undefined {
    return this.range.ws.findRow(row + 1)?.height;
  }
  /** Approximate: by the number of characters shown. */
  AutofitColumns(): void {
    this.range.guard();
    const { top, bottom } = this.range.rect;
    for (const column of this.range.columns()) {
      let longest = 0;
      for (const row of this.range.ws.rows()) {
        const cell = row.find(column + 1);
        if (!cell || cell.isMerged || row.number - 1 < top || row.number - 1 > bottom) continue;
        for (const line of readText(cell, this.wb.quietCells).split('\n')) longest = Math.max(longest, line.length);
      }
      if (longest > 0) this.range.ws.getColumn(column + 1).width = Math.min(255, longest * 1.1 + 1.5);
    }
  }
  /** Forgets the heights: whoever opens the file computes them. */
  AutofitRows(): void {
    this.range.guard();
    for (const index of this.range.rows()) {
      const row = this.range.ws.findRow(index + 1);
      if (row) row.height = undefined;
    }
  }
}
