import { BASE_STYLE, type BorderStyle, type CellStyle } from '../../layout';

/** Queues the look of a whole sheet before any other: what every cell has unless something else is said of it. */
export function applyBase(range: Excel.Range, font: string): void {
  const { format } = range;
  format.font.set({ name: font, size: BASE_STYLE.fontSize, color: BASE_STYLE.color });
  format.horizontalAlignment = BASE_STYLE.horizontal;
  format.verticalAlignment = BASE_STYLE.vertical;
}

/** Queues what sets a range apart from the base. Lines are drawn at the top and the bottom of each of its rows. */
export function applyStyle(range: Excel.Range, style: CellStyle, rows: number): void {
  const { format } = range;
  const font: Excel.Interfaces.RangeFontUpdateData = {
    ...(style.fontSize !== BASE_STYLE.fontSize && { size: style.fontSize }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.color !== BASE_STYLE.color && { color: style.color }),
    ...(style.underline && { underline: 'Single' }),
  };
  if (Object.keys(font).length > 0) format.font.set(font);
  if (style.horizontal !== BASE_STYLE.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== BASE_STYLE.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap) format.wrapText = true;
  if (style.indent > 0) format.indentLevel = style.indent;
  if (style.top !== null) draw(format, 'EdgeTop', style.top);
  if (style.bottom !== null) draw(format, 'EdgeBottom', style.bottom);
  const inside = style.bottom ?? style.top;
  if (rows > 1 && inside !== null) draw(format, 'InsideHorizontal', inside);
}

function draw(
  format: Excel.RangeFormat,
  side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  { weight, color }: BorderStyle,
): void {
  format.borders.getItem(side).set({ style: 'Continuous', weight, color });
}
