import type { BorderStyle, CellStyle, ChartStyle } from './cell-style';
import type { CellRole, SheetCell } from './sheet-model';

/** Calibri everywhere: its advance widths are known, so that heights can be computed. */
export const FONT = 'Calibri';

const INK = '#1A1A1A';
const GREY = '#595959';
const ACCENT = '#1B4F66';
const LIGHT: BorderStyle = { weight: 'Thin', color: '#BFBFBF' };
const DARK: BorderStyle = { weight: 'Thin', color: '#404040' };

/** Look of a cell without a role. No text is smaller: docs/accessibility.md. */
export const BASE_STYLE: CellStyle = {
  heading: null,
  fontSize: 10,
  bold: false,
  italic: false,
  underline: false,
  color: INK,
  horizontal: 'Left',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  top: null,
  bottom: null,
  numberFormat: 'General',
};

const text: CellStyle = { ...BASE_STYLE, numberFormat: '@' };
const grey: CellStyle = { ...text, color: GREY, vertical: 'Top' };
const line: CellStyle = { ...text, wrap: true, bottom: LIGHT };
const figure: CellStyle = { ...BASE_STYLE, horizontal: 'Right', bottom: LIGHT };
const header: CellStyle = {
  ...text,
  bold: true,
  vertical: 'Bottom',
  wrap: true,
  top: { weight: 'Medium', color: ACCENT },
  bottom: DARK,
};
const link: CellStyle = { ...text, color: ACCENT, underline: true };

/** A literal U+00A0 and not «#,##0»: the separator would follow the region of the reader's computer. */
const THOUSANDS = '[>=1000000]#"\u00a0"###"\u00a0"##0;[>=1000]#"\u00a0"##0;0';

const wholeFormat = (value: number): string =>
  value >= 1_000_000 ? '#"\u00a0"###"\u00a0"##0' : value >= 1000 ? '#"\u00a0"##0' : '0';

/** A mean has one decimal; a sum of hours or posts may have two: never a figure rounded on the sheet alone. */
const decimalFormat = (value: number): string =>
  `${wholeFormat(value)}.${Number(value.toFixed(1)) === value ? '0' : '00'}`;

/** A change always has its sign, but none where nothing changed. */
const changeFormat = (format: string): string => `"+"${format};"−"${format};0`;

function numberFormatOf({ role, value }: Pick<SheetCell, 'role' | 'value'>): string {
  if (typeof value === 'number') {
    if (role === 'decimal') return decimalFormat(value);
    if (role === 'delta') return changeFormat(wholeFormat(Math.abs(value)));
    if (role === 'deltaDecimal') return changeFormat(decimalFormat(Math.abs(value)));
  }
  return STYLES[role].numberFormat;
}

/** The style sheet. Values of percentages are hundredths (0.36): Excel multiplies what bears «%» by a hundred. */
const STYLES: Readonly<Record<CellRole, CellStyle>> = {
  sheetTitle: { ...text, heading: 1, fontSize: 14, bold: true, color: ACCENT },
  sheetSub: { ...grey, vertical: 'Center', bottom: { weight: 'Thin', color: ACCENT } },
  spacer: text,
  section: { ...text, heading: 2, fontSize: 12, bold: true, color: ACCENT, vertical: 'Bottom' },
  title: { ...text, heading: 3, fontSize: 11, bold: true, vertical: 'Bottom' },
  unitLine: grey,
  headerStub: header,
  header: { ...header, horizontal: 'Right' },
  stub: line,
  substub: { ...line, indent: 1 },
  text: line,
  number: { ...figure, numberFormat: THOUSANDS },
  decimal: { ...figure, numberFormat: '0.0' },
  percent: { ...figure, numberFormat: '0"\u00a0"%' },
  percentDecimal: { ...figure, numberFormat: '0.0"\u00a0"%' },
  percentSmall: { ...figure, numberFormat: '"<\u00a01\u00a0%"' },
  delta: figure,
  deltaDecimal: figure,
  noBase: { ...figure, numberFormat: '@' },
  masked: { ...figure, numberFormat: '@' },
  note: { ...grey, wrap: true },
  sentence: { ...text, italic: true, vertical: 'Top', wrap: true },
  backLink: link,
  link: { ...link, wrap: true, bottom: LIGHT },
};

/**
 * Look of a cell: its role, then its emphasis. A merged title or unit line wraps (one that stands alone flows over the
 * empty cells at its right).
 */
export function styleOf(cell: SheetCell): CellStyle {
  const { role, emphasis, mergeTo } = cell;
  const own = STYLES[role];
  const style: CellStyle = {
    ...own,
    wrap: own.wrap || mergeTo !== undefined,
    numberFormat: numberFormatOf(cell),
  };
  if (emphasis === 'total' || emphasis === 'base') return { ...style, bold: true, top: DARK, bottom: DARK };
  return emphasis === 'missing' ? { ...style, color: GREY } : style;
}

/**
 * The look of every chart. Printed in black and white the fills are nearly black, light grey and white, each between
 * dark lines: which is which is also said by their order, that of the legend.
 */
export const CHART_STYLE: ChartStyle = {
  font: FONT,
  titleSize: 11,
  textSize: 10,
  color: INK,
  background: '#FFFFFF',
  line: '#404040',
  fills: [ACCENT, '#BFBFBF', '#FFFFFF'],
  strokes: [
    { color: ACCENT, marker: 'Circle' },
    { color: '#7A7A7A', marker: 'Square' },
    { color: INK, marker: 'Triangle' },
  ],
  gapWidth: 50,
};
