import { formatA1, quoteSheet, type Rect } from '../cells/address';
import { uniform } from './argument';
import { ConditionalFormatCollection } from './conditional-format';
import { EachOf } from './each-of';
import type { Range } from './range';
import type { Worksheet } from './worksheet';
import { WorkbookPart, XlCollection } from './xl-object';

/** Several rectangles of one sheet: where they are, their conditional formats. */
export class RangeAreas extends WorkbookPart {
  readonly className = 'RangeAreas';
  private reference: string | null = null;

  constructor(
    readonly sheet: Worksheet,
    readonly rects: readonly Rect[],
  ) {
    super(sheet.wb);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  _KeepReference(): void {
    this.reference ??= this.wb.keepReference(this);
  }
  get Address(): string {
    return this.rects.map((rect) => `${quoteSheet(this.sheet.Name)}!${formatA1(rect)}`).join(',');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.rects.length;
  }
  get CellCount(): number {
    return this.rects.reduce((sum, r) => sum + (r.bottom - r.top + 1) * (r.right - r.left + 1), 0);
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.rects);
  }
  get Format(): EachOf | null {
    return EachOf.of(this.rects.map((rect) => this.sheet.rangeAt(rect).Format));
  }
  get Style(): string | null {
    return uniform(this.rects.map((rect) => this.sheet.rangeAt(rect).Style));
  }
  set Style(name: unknown) {
    for (const rect of this.rects) this.sheet.rangeAt(rect).Style = name;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this);
  }
}

class RangeCollection extends XlCollection<Range> {
  readonly className = 'RangeCollection';

  constructor(private readonly areas: RangeAreas) {
    super(areas.wb);
  }
  override items(): readonly Range[] {
    return this.areas.rects.map((rect) => this.areas.sheet.rangeAt(rect));
  }
  override find(): undefined {
    return undefined;
  }
}
