import type { CellRole, SheetCell, SheetRow } from '../model/sheet-model';
import { styleOf } from '../model/styles';
import { linesOf } from './text-metrics';

/** Excel leaves some room at both sides of a text, and sets an indent of three spaces. Pixels. */
const CELL_PADDING = 6;
const INDENT = 10;
/** Excel's highest row, in points. */
const MAX_HEIGHT = 409.5;
/** Excel sets heights in whole pixels: three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;

/** Height of a row in points: at least `least`, else so much per line and around them. */
interface HeightRule {
  readonly least: number;
  readonly perLine: number;
  readonly around: number;
}

const LINE: HeightRule = { least: 15.5, perLine: 12.3, around: 3.2 };
const HEADER: HeightRule = { least: 0, perLine: 12.3, around: 6 };

const HEIGHTS: Readonly<Record<CellRole, HeightRule>> = {
  sheetTitle: { least: 24, perLine: 18, around: 6 },
  sheetSub: { least: 17, perLine: 12.3, around: 4.7 },
  spacer: { least: 6, perLine: 0, around: 0 },
  section: { least: 26, perLine: 15.5, around: 10.5 },
  title: { least: 20, perLine: 14.5, around: 5.5 },
  unitLine: { least: 16, perLine: 12.3, around: 3.7 },
  headerStub: HEADER,
  header: HEADER,
  stub: LINE,
  substub: LINE,
  text: LINE,
  number: LINE,
  decimal: LINE,
  percent: LINE,
  percentDecimal: LINE,
  percentSmall: LINE,
  delta: LINE,
  deltaDecimal: LINE,
  noBase: LINE,
  masked: LINE,
  note: { least: 0, perLine: 12.3, around: 3 },
  sentence: { least: 0, perLine: 12.4, around: 3 },
  backLink: { least: 0, perLine: 0, around: 0 },
  link: LINE,
};

/** Width in pixels that the text of a cell has. */
export function textRoom({ column, mergeTo = column }: SheetCell, widths: readonly number[], indent: number): number {
  const whole = widths.slice(column, mergeTo + 1).reduce((sum, width) => sum + width, 0);
  return whole - CELL_PADDING - indent * INDENT;
}

/** Lines that a cell prints in its column: one when it does not wrap. */
export function cellLines(cell: SheetCell, widths: readonly number[]): string[] {
  const style = styleOf(cell);
  if (typeof cell.value === 'number' || !style.wrap) return [String(cell.value)];
  return linesOf(cell.value, textRoom(cell, widths, style.indent), style);
}

/** Significant digits that Excel keeps of a number. */
const DIGITS = 15;

/** A number as Excel keeps it: what it is given has no more digits, so that it can be read back. */
const asExcelKeeps = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * A row just high enough for its cells, whose numbers are as Excel keeps them. `widths`: columns of the sheet, in pixels.
 */
export function rowOf(cells: readonly SheetCell[], widths: readonly number[]): SheetRow {
  const needed = cells.map((cell) => {
    const { least, perLine, around } = HEIGHTS[cell.role];
    return Math.max(least, perLine * cellLines(cell, widths).length + around);
  });
  const kept = cells.map((cell) =>
    typeof cell.value === 'number' ? { ...cell, value: asExcelKeeps(cell.value) } : cell,
  );
  return { height: wholePixels(Math.max(...needed)), cells: kept };
}

/** An empty row, in points. */
export const gap = (height: number): SheetRow => ({ height: wholePixels(height), cells: [] });

const wholePixels = (height: number): number =>
  Math.min(MAX_HEIGHT, Math.ceil(height / POINTS_PER_PIXEL) * POINTS_PER_PIXEL);
