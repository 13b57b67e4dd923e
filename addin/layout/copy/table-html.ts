import type { BorderStyle, CellStyle } from '../model/cell-style';
import type { SheetCell, SheetRow } from '../model/sheet-model';
import { FONT, styleOf } from '../model/styles';
import type { CopiedTable } from './copied-table';
import { printedText } from './printed-text';

/** Pixels at 96 dpi in a centimetre. */
const centimetres = (pixels: number): string => `${((pixels * 2.54) / 96).toFixed(2)}cm`;

/** Width of the text of a page, in pixels: 15.98 cm. */
const PAGE = 604;
/** Height in points of a line of one text line: above it a label was broken. */
const ONE_LINE = 16;
const MARGINS = 'margin-top:0cm;margin-bottom:0cm;margin-right:0cm';
const INDENT = 0.3;

/**
 * A table as a word processor takes it best: every property on the cell itself (Word reads no style sheet), a header row
 * that is repeated, exact widths, four separate margins (the short form doubles the height of the rows in Writer), and a
 * caption that stays with its table.
 */
export function tableHtml(table: CopiedTable): string {
  const widths = wordWidths(table);
  const [header, ...lines] = table.rows;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col width="${width}">`).join('');
  const head = header === undefined ? '' : `<thead>${rowHtml(header, widths, 'th', true)}</thead>`;
  const body = lines.map((line, index) => rowHtml(line, widths, 'td', index < lines.length - 1)).join('');
  const caption = `<p style="margin-bottom:0cm;page-break-after:avoid"><font face="${FONT}" style="font-size:11pt"><b>${escaped(table.caption)}</b></font></p>`;
  const sentence =
    table.sentence === null
      ? ''
      : `<p style="margin-top:0.25cm"><font face="${FONT}" style="font-size:10pt"><i>${escaped(table.sentence)}</i></font></p>`;
  return `<html><head><meta charset="utf-8"></head><body>${caption}<table cellspacing="0" cellpadding="0" width="${total}" style="border-collapse:collapse;width:${centimetres(total)}"><colgroup>${columns}</colgroup>${head}<tbody>${body}</tbody></table>${sentence}</body></html>`;
}

/** The same table as text, a tab between cells: for what takes no table. */
export const tableText = ({ caption, rows, sentence }: CopiedTable): string =>
  [
    caption,
    ...rows.map(({ cells }) => cells.map(printedText).join('\t')),
    ...(sentence === null ? [] : [sentence]),
  ].join('\r\n');

/** The page has room that the sheet has not: labels on one line where they can be. */
function wordWidths({ rows, widths }: CopiedTable): readonly number[] {
  const isBroken = rows.slice(1).some(({ height }) => height > ONE_LINE);
  const [, ...figures] = widths;
  const room = PAGE - figures.reduce((sum, width) => sum + width, 0);
  return isBroken && figures.length <= 2 ? [room, ...figures] : widths;
}

function rowHtml({ cells }: SheetRow, widths: readonly number[], tag: 'th' | 'td', keepWithNext: boolean): string {
  const inner = cells.map((cell) => cellHtml(cell, widths[cell.column] ?? 0, tag, keepWithNext)).join('');
  return `<tr style="page-break-inside:avoid">${inner}</tr>`;
}

function cellHtml(cell: SheetCell, width: number, tag: 'th' | 'td', keepWithNext: boolean): string {
  const style = styleOf(cell);
  const align = style.horizontal.toLowerCase();
  const vertical = style.vertical === 'Center' ? 'middle' : style.vertical.toLowerCase();
  const declared = [
    `width:${centimetres(width)}`,
    'padding:1.5pt 3pt 1.5pt 3pt',
    `text-align:${align}`,
    `vertical-align:${vertical}`,
    'border:none',
    ...border('top', style.top),
    ...border('bottom', style.bottom),
    `font-family:${FONT},Arial,sans-serif`,
    `font-size:${style.fontSize}pt`,
    `color:${style.color}`,
    `font-weight:${style.bold ? 'bold' : 'normal'}`,
  ].join(';');
  const paragraph = `${MARGINS};margin-left:${style.indent * INDENT}cm${keepWithNext ? ';page-break-after:avoid' : ''};line-height:normal`;
  const scope = tag === 'th' ? ' scope="col"' : '';
  return `<${tag}${scope} width="${width}" valign="${vertical}" align="${align}" style="${declared}"><p class="MsoNormal" align="${align}" style="${paragraph}">${font(style, printedText(cell))}</p></${tag}>`;
}

const font = ({ fontSize, color, bold, italic }: CellStyle, text: string): string => {
  const inner = `${bold ? '<b>' : ''}${italic ? '<i>' : ''}${escaped(text)}${italic ? '</i>' : ''}${bold ? '</b>' : ''}`;
  return `<font face="${FONT}" style="font-size:${fontSize}pt" color="${color}">${inner}</font>`;
};

/** Never hair or dotted lines: Word draws them otherwise. */
const border = (side: 'top' | 'bottom', style: BorderStyle | null): string[] =>
  style === null ? [] : [`border-${side}:${style.weight === 'Medium' ? '1.5' : '0.5'}pt solid ${style.color}`];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
