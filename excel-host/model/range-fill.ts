import type { Fill } from '@report/ooxml/book';
import { toArgb, toHex } from '../cells/colour';
import type { Range } from './range';
import { WorkbookPart } from './xl-object';

const WHITE = '#FFFFFF';
const patternOf = (fill: Fill | undefined): string => (fill?.type === 'pattern' ? fill.pattern : 'none');
const colorOf = (fill: Fill | undefined): string =>
  fill?.type === 'pattern' && patternOf(fill) !== 'none' ? toHex(fill.fgColor, WHITE) : WHITE;

export class RangeFill extends WorkbookPart {
  readonly className = 'RangeFill';

  constructor(private readonly range: Range) {
    super(range.wb);
  }
  /** '' when the cells do not share one colour, as documented. */
  get Color(): string {
    return this.range.styleOf((style) => colorOf(style.fill)) ?? '';
  }
  set Color(value: unknown) {
    const fgColor = toArgb(value);
    this.range.patchStyle(() => ({ fill: { type: 'pattern', pattern: 'solid', fgColor } }));
  }
  get Pattern(): string | null {
    return this.range.styleOf((style) => {
      const pattern = patternOf(style.fill);
      return pattern === 'none' ? 'None' : pattern === 'solid' ? 'Solid' : 'Gray50';
    });
  }
  Clear(): void {
    this.range.patchStyle(() => ({ fill: { type: 'pattern', pattern: 'none' } }));
  }
}
