import type { Cell, Sheet } from '@report/ooxml/book';
import type { ChartDescription } from '@report/excel-host';
import { styleCell } from './cell-style';
import { drawChart } from './draw-chart';

/** Rows added to the page at a time: a register has thousands, a person looks at a few dozen. */
const CHUNK = 40;
const DEFAULT_WIDTH = 64;
/** Points. */
const DEFAULT_HEIGHT = 15;
const HEADER_WIDTH = 44;
/** Columns and rows a sheet shows at least, and the height of a row with one line of text. */
const LEAST_COLUMNS = 14;
const LEAST_ROWS = 30;
/** Rows below the last used one, for what is still to be typed. */
const SPARE_ROWS = 10;
const LINE_HEIGHT = 20;

/** Shows what a cell shows in Excel. */
export type CellText = (cell: Cell) => string;

const columnName = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};

/** A sheet that is drawn. */
export interface DrawnSheet {
  /** Draws at least up to a row, for a cell that is to be shown. */
  readonly reveal: (row: number) => void;
  /** Draws again the rows that no longer look the same; false when the whole sheet must be drawn anew. */
  readonly redraw: (charts: readonly ChartDescription[]) => boolean;
}

/**
 * Draws one worksheet as a table with column letters and row numbers. Rows are added while the person scrolls.
 *
 * @param grid the scrolling element; its content is replaced
 * @param charts those of the sheet: each lies over its cells
 */
export function showSheet(
  grid: HTMLElement,
  sheet: Sheet,
  text: CellText,
  charts: readonly ChartDescription[],
): DrawnSheet {
  const page = grid.ownerDocument;
  const size = sizeOf(sheet, charts);
  const lines = sheet.view.showGridLines !== false;
  const table = page.createElement('table');
  table.style.width = `${size.widths.reduce((sum, width) => sum + width, 0)}px`;
  table.append(headings(page, size.widths));
  const body = table.createTBody();
  const inView = grid.clientHeight;
  grid.classList.toggle('no-lines', !lines);
  grid.replaceChildren(table);
  grid.scrollTo(0, 0);
  let next = 1;
  const rowOf = (number: number, shown: readonly ChartDescription[]): HTMLTableRowElement => {
    const row = drawRow(page, sheet, number, size.widths.length - 1, text);
    for (const chart of shown) if (chart.place.top === number - 1) layChart(row, sheet, chart);
    return row;
  };
  const more = (): void => {
    const end = Math.min(next + CHUNK, size.rows + 1);
    for (; next < end; next += 1) body.append(rowOf(next, charts));
    if (next > size.rows) grid.onscroll = null;
  };
  grid.onscroll = () => {
    while (next <= size.rows && grid.scrollTop + grid.clientHeight > table.offsetHeight - 600) more();
  };
  do more();
  while (next <= size.rows && (next - 1) * LINE_HEIGHT < inView);
  return {
    reveal: (row) => {
      while (next <= Math.min(row, size.rows)) more();
    },
    redraw: (shown) => {
      const same =
        JSON.stringify(sizeOf(sheet, shown)) === JSON.stringify(size) && (sheet.view.showGridLines !== false) === lines;
      if (!same) return false;
      [...body.rows].forEach((former, index) => {
        const row = rowOf(index + 1, shown);
        if (!row.isEqualNode(former)) former.replaceWith(row);
      });
      return true;
    },
  };
}

/** Rows shown, and widths of the column of row numbers and of those shown. */
function sizeOf(sheet: Sheet, charts: readonly ChartDescription[]): { rows: number; widths: readonly number[] } {
  const { rows, columns: used } = sheet.extent;
  const columns = Math.max(used, LEAST_COLUMNS, ...charts.map(({ place }) => place.right + 1));
  return {
    rows: Math.max(rows + SPARE_ROWS, LEAST_ROWS, ...charts.map(({ place }) => place.bottom + 1)),
    widths: [HEADER_WIDTH, ...Array.from({ length: columns }, (_, index) => widthOf(sheet, index + 1))],
  };
}

/** Puts a chart on the row where it begins, as large as the cells it covers. */
function layChart(row: HTMLTableRowElement, sheet: Sheet, chart: ChartDescription): void {
  const { top, left, bottom, right } = chart.place;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => widthOf(sheet, left + index + 1));
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => heightOf(sheet, top + index + 1));
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const cell = row.querySelector(`[id="cell-${columnName(left + 1)}${top + 1}"]`);
  if (cell === null) return;
  cell.classList.add('charted');
  cell.append(drawChart(row.ownerDocument, chart, sum(columns), sum(rows)));
}

const heightOf = (sheet: Sheet, row: number): number => ((sheet.findRow(row)?.height ?? DEFAULT_HEIGHT) * 4) / 3;

/** Pixels; a file counts widths in characters of 7 pixels. */
function widthOf(sheet: Sheet, column: number): number {
  const declared = sheet.findColumn(column);
  return declared?.hidden === true ? 0 : declared?.width === undefined ? DEFAULT_WIDTH : Math.round(declared.width * 7);
}

/** Column widths and letters. */
function headings(page: Document, widths: readonly number[]): DocumentFragment {
  const fragment = page.createDocumentFragment();
  const columns = page.createElement('colgroup');
  const row = page.createElement('tr');
  widths.forEach((width, index) => {
    columns.append(column(page, width));
    const heading = page.createElement('th');
    if (index > 0) heading.textContent = columnName(index);
    row.append(heading);
  });
  const head = page.createElement('thead');
  head.append(row);
  fragment.append(columns, head);
  return fragment;
}

function column(page: Document, width: number): HTMLTableColElement {
  const element = page.createElement('col');
  element.style.width = `${width}px`;
  return element;
}

function drawRow(page: Document, sheet: Sheet, number: number, columns: number, text: CellText): HTMLTableRowElement {
  // Looked for, never asked for by `getRow` or `getCell`: those would add the row or the cell to the file.
  const row = sheet.findRow(number);
  const element = page.createElement('tr');
  if (row?.hidden === true) element.hidden = true;
  if (row?.height) {
    const height = heightOf(sheet, number);
    element.style.height = `${height}px`;
    element.classList.toggle('low', height < LINE_HEIGHT && !row.hasValues);
  }
  const heading = page.createElement('th');
  heading.textContent = String(number);
  element.append(heading);
  for (let index = 1; index <= columns; index += 1) {
    const cell = row?.find(index);
    const merge = sheet.mergeAt(number, index);
    if (merge !== null && (merge.top !== number || merge.left !== index)) continue;
    const drawn = cell === undefined ? page.createElement('td') : drawCell(page, sheet, cell, text);
    drawn.id = `cell-${columnName(index)}${number}`;
    element.append(drawn);
  }
  return element;
}

function drawCell(page: Document, sheet: Sheet, cell: Cell, text: CellText): HTMLTableCellElement {
  const element = page.createElement('td');
  element.textContent = text(cell);
  styleCell(element, cell);
  if (cell.isMerged) span(element, sheet, cell);
  else if (
    typeof cell.value === 'string' &&
    cell.style.alignment?.wrapText !== true &&
    cell.style.alignment?.horizontal !== 'right' &&
    isEmpty(sheet, cell)
  )
    element.classList.add('spill');
  return element;
}

/** True when the cell to the right is empty: text then runs over it, as in Excel. */
function isEmpty(sheet: Sheet, cell: Cell): boolean {
  return (sheet.findCell(cell.row.number, cell.col + 1)?.value ?? null) === null;
}

function span(element: HTMLTableCellElement, sheet: Sheet, cell: Cell): void {
  const merge = sheet.mergeAt(cell.row.number, cell.col);
  if (merge === null) return;
  element.colSpan = merge.right - merge.left + 1;
  element.rowSpan = merge.bottom - merge.top + 1;
}
