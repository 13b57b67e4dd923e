import type { Font } from '@report/ooxml/book';
import { toArgb, toHex } from '../cells/colour';
import { keyOf, toBoolean, toChoice, toNumber, toText } from './argument';
import type { Range } from './range';
import { WorkbookPart } from './xl-object';

const UNDERLINE: Readonly<Record<string, string>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};
const STANDARD: Font = { name: 'Calibri', size: 11, family: 2 };

export class RangeFont extends WorkbookPart {
  readonly className = 'RangeFont';

  constructor(private readonly range: Range) {
    super(range.wb);
  }
  private read<T>(pick: (font: Font) => T): T | null {
    return this.range.styleOf((style) => pick(style.font ?? {}));
  }
  private write(change: Font): void {
    this.range.patchStyle((style) => ({ font: { ...STANDARD, ...style.font, ...change } }));
  }
  get Bold(): boolean | null {
    return this.read((font) => font.bold === true);
  }
  set Bold(value: unknown) {
    this.write({ bold: toBoolean(value) });
  }
  get Italic(): boolean | null {
    return this.read((font) => font.italic === true);
  }
  set Italic(value: unknown) {
    this.write({ italic: toBoolean(value) });
  }
  get Strikethrough(): boolean | null {
    return this.read((font) => font.strike === true);
  }
  set Strikethrough(value: unknown) {
    this.write({ strike: toBoolean(value) });
  }
  get Name(): string | null {
    return this.read((font) => font.name ?? 'Calibri');
  }
  set Name(value: unknown) {
    this.write({ name: toText(value) });
  }
  get Size(): number | null {
    return this.read((font) => font.size ?? 11);
  }
  set Size(value: unknown) {
    this.write({ size: toNumber(value, 1, 409) });
  }
  get Color(): string | null {
    return this.read((font) => toHex(font.color, '#000000'));
  }
  set Color(value: unknown) {
    this.write({ color: toArgb(value) });
  }
  get Underline(): string | null {
    return this.read((font) =>
      font.underline ? (font.underline === true ? 'Single' : keyOf(UNDERLINE, font.underline, 'Single')) : 'None',
    );
  }
  set Underline(value: unknown) {
    this.write({ underline: toChoice(UNDERLINE, value) });
  }
}
