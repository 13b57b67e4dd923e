import type { Borders, Cell, Color } from '@report/ooxml/book';

const WIDTHS: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};

/** CSS colour of a workbook colour, or null (theme colours are left to the page). */
function cssColour(colour: Color | undefined): string | null {
  const argb = colour?.argb;
  return argb === undefined ? null : `#${argb.slice(-6)}`;
}

/** Draws a cell as the workbook says: font, alignment, fill and borders. What CSS cannot say is left out. */
export function styleCell(element: HTMLElement, cell: Cell): void {
  const { font, alignment, fill, border } = cell.style;
  const style = element.style;
  if (font !== undefined) {
    if (font.bold === true) style.fontWeight = 'bold';
    if (font.italic === true) style.fontStyle = 'italic';
    if (font.underline !== undefined && font.underline !== false && font.underline !== 'none')
      style.textDecoration = 'underline';
    if (font.size !== undefined) style.fontSize = `${font.size}pt`;
    if (font.name !== undefined) style.fontFamily = `${JSON.stringify(font.name)}, Calibri, Carlito, sans-serif`;
    const colour = cssColour(font.color);
    if (colour !== null) style.color = colour;
  }
  style.textAlign = horizontal(cell);
  style.verticalAlign = VERTICAL[alignment?.vertical ?? 'bottom'] ?? 'bottom';
  if (alignment?.wrapText === true) style.whiteSpace = 'pre-wrap';
  if (alignment?.indent !== undefined && alignment.indent > 0) style.paddingLeft = `${4 + alignment.indent * 9}px`;
  if (fill?.type === 'pattern' && fill.pattern === 'solid') style.background = cssColour(fill.fgColor) ?? '';
  styleBorders(style, border);
}

/** Numbers stand on the right and text on the left unless the cell says otherwise, as in Excel. */
function horizontal(cell: Cell): string {
  const said = cell.style.alignment?.horizontal;
  if (said === 'left' || said === 'right' || said === 'center' || said === 'justify') return said;
  return typeof cell.value === 'number' ? 'right' : 'left';
}

function styleBorders(style: CSSStyleDeclaration, border: Borders | undefined): void {
  const sides = [
    ['top', 'borderTop'],
    ['bottom', 'borderBottom'],
    ['left', 'borderLeft'],
    ['right', 'borderRight'],
  ] as const;
  for (const [side, property] of sides) {
    const line = border?.[side];
    if (line?.style === undefined) continue;
    style[property] = `${WIDTHS[line.style] ?? '1px solid'} ${cssColour(line.color) ?? '#000'}`;
  }
}
