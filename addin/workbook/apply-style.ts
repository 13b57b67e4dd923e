import type { BorderStyle, CellStyle } from '../layout';

/** Queues the look of a range. Lines are drawn at the top and the bottom of each of its rows. */
export function applyStyle(range: Excel.Range, style: CellStyle, rows: number): void {
  const { format } = range;
  format.font.set({
    size: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    color: style.color,
    underline: style.underline ? 'Single' : 'None',
  });
  format.horizontalAlignment = style.horizontal;
  format.verticalAlignment = style.vertical;
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
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = weight;
  border.color = color;
}
