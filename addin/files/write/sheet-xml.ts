import { columnLetter } from '@report/engine/registers';
import { type SheetCell, type SheetModel, styleOf } from '../../layout';
import type { StyleTable } from './style-table';
import { XML_HEAD, xmlText } from '@report/ooxml/drawing';

/** Characters of the default font in a column of so many pixels. */
const PIXELS_PER_CHARACTER = 7;
/** Inches around an A4 page: 2 and 1.8 centimetres. */
const MARGINS = 'left="0.7874" right="0.7874" top="0.7087" bottom="0.7087" header="0.315" footer="0.315"';

/** A sheet of results as the part of a package. `drawing`: id of the relation to its charts, null without one. */
export function sheetXml(model: SheetModel, styles: StyleTable, drawing: string | null): string {
  const { rows, columnWidths, frozenRows, pageBreaks } = model;
  const columns = columnWidths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width / PIXELS_PER_CHARACTER}" customWidth="1"/>`,
  );
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : '';
  const merges = cellsOf(model).filter(({ cell }) => cell.mergeTo !== undefined && cell.mergeTo > cell.column);
  const links = cellsOf(model).filter(({ cell }) => cell.link !== undefined);
  const breaks = pageBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols>` +
    `<sheetData>${rows.map(({ height, cells }, row) => `<row r="${row + 1}" ht="${height}" customHeight="1">${cells.map((cell) => cellXml(cell, row, styles)).join('')}</row>`).join('')}</sheetData>` +
    wrapped(
      'mergeCells',
      merges.map(({ cell, row }) => `<mergeCell ref="${place(cell.column, row)}:${place(cell.mergeTo ?? 0, row)}"/>`),
    ) +
    wrapped(
      'hyperlinks',
      links.map(
        ({ cell, row }) =>
          `<hyperlink ref="${place(cell.column, row)}" location="${xmlText(cell.link ?? '')}" display="${xmlText(String(cell.value))}"/>`,
      ),
    ) +
    `<pageMargins ${MARGINS}/><pageSetup paperSize="9" orientation="portrait"/>` +
    `<headerFooter><oddFooter>${xmlText(`&L${model.footer.left}&R${model.footer.right}`)}</oddFooter></headerFooter>` +
    (breaks === ''
      ? ''
      : `<rowBreaks count="${pageBreaks.length}" manualBreakCount="${pageBreaks.length}">${breaks}</rowBreaks>`) +
    (drawing === null ? '' : `<drawing r:id="${drawing}"/>`) +
    '</worksheet>'
  );
}

/** An empty list is an error in this format. */
const wrapped = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`;

const cellsOf = ({ rows }: SheetModel) => rows.flatMap(({ cells }, row) => cells.map((cell) => ({ cell, row })));

/** Figures are numbers, texts are texts whatever they look like: «=1+1», «1-4». No formula is ever written. */
function cellXml(cell: SheetCell, row: number, styles: StyleTable): string {
  const { column, value, mergeTo = column } = cell;
  const look = styles.indexOf(styleOf(cell));
  // An empty text would stop the text at its left, which flows over it.
  const content =
    value === ''
      ? '/>'
      : typeof value === 'number'
        ? `><v>${value}</v></c>`
        : ` t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  const first = `<c r="${place(column, row)}" s="${look}"${content}`;
  const covered = Array.from(
    { length: mergeTo - column },
    (_, index) => `<c r="${place(column + index + 1, row)}" s="${look}"/>`,
  );
  return first + covered.join('');
}

const place = (column: number, row: number): string => `${columnLetter(column)}${row + 1}`;
