import type { CellStyle } from './style';
import type { Sheet } from './sheet';

/** Columns beside one another that are described together. 1-based. */
export class ColumnRange {
  /** Characters; undefined when nobody chose it. */
  width: number | undefined;
  hidden = false;
  styleId = 0;
  /** What else the file says of them. */
  attributes: Readonly<Record<string, string>> = {};

  constructor(
    readonly sheet: Sheet,
    public min: number,
    public max: number,
  ) {}

  get style(): CellStyle {
    return this.sheet.book.styles.styleOf(this.styleId);
  }
  set style(style: CellStyle) {
    this.styleId = this.sheet.book.styles.idOf(style);
  }
  get numFmt(): string {
    return this.style.numFmt ?? 'General';
  }

  copy(min: number, max: number): ColumnRange {
    const made = new ColumnRange(this.sheet, min, max);
    made.width = this.width;
    made.hidden = this.hidden;
    made.styleId = this.styleId;
    made.attributes = this.attributes;
    return made;
  }

  get isPlain(): boolean {
    return this.width === undefined && !this.hidden && this.styleId === 0 && Object.keys(this.attributes).length === 0;
  }
}

/** The columns of a sheet that are described. */
export class Columns {
  ranges: ColumnRange[] = [];

  constructor(readonly sheet: Sheet) {}

  find(column: number): ColumnRange | undefined {
    return this.ranges.find(({ min, max }) => column >= min && column <= max);
  }

  /** The column alone, to be changed. */
  get(column: number): ColumnRange {
    const range = this.find(column);
    if (range?.min === column && range.max === column) return range;
    const made = range?.copy(column, column) ?? new ColumnRange(this.sheet, column, column);
    const pieces = range
      ? [range.copy(range.min, column - 1), made, range.copy(column + 1, range.max)].filter(
          ({ min, max }) => min <= max,
        )
      : [made];
    this.ranges = [...this.ranges.filter((one) => one !== range), ...pieces].sort((one, other) => one.min - other.min);
    return made;
  }
}
