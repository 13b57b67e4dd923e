import { BASE_STYLE, FONT, type SheetModel } from '../layout';
import { columnLetters } from './a1';
import { applyStyle } from './apply-style';
import { styleAreas } from './style-areas';

const POINTS_PER_PIXEL = 0.75;
/** Centimetres around an A4 page. */
const MARGINS = { top: 1.8, bottom: 1.8, left: 2, right: 2, header: 0.8, footer: 0.8 };

/** Queues everything that is not content: fonts, rules, sizes, page layout, links and names. */
export function writeFormat(sheet: Excel.Worksheet, model: SheetModel, finalName: (wished: string) => string): void {
  const whole = sheet.getRangeByIndexes(0, 0, model.rows.length, model.columnWidths.length);
  whole.format.font.name = FONT;
  applyStyle(whole, BASE_STYLE, 1);
  model.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_PIXEL;
  });
  for (const [first, last, height] of heights(model))
    sheet.getRange(`A${first + 1}:A${last + 1}`).format.rowHeight = height;
  for (const { address, style } of styleAreas(model)) {
    const rows = /(\d+):\D*(\d+)/.exec(address);
    applyStyle(sheet.getRange(address), style, Number(rows?.[2] ?? 1) - Number(rows?.[1] ?? 1) + 1);
  }
  writeLinks(sheet, model, finalName);
  for (const { name, address } of model.names) sheet.names.add(name, sheet.getRange(address));
  sheet.showGridlines = false;
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  writePage(sheet, model);
}

/** Runs of rows of one height: first row, last row, points. */
function heights({ rows }: SheetModel): [first: number, last: number, height: number][] {
  const runs: [number, number, number][] = [];
  rows.forEach(({ height }, row) => {
    const before = runs.at(-1);
    if (before?.[2] === height) before[1] = row;
    else runs.push([row, row, height]);
  });
  return runs;
}

function writeLinks(sheet: Excel.Worksheet, { rows }: SheetModel, finalName: (wished: string) => string): void {
  rows.forEach(({ cells }, row) => {
    for (const { column, link, value } of cells) {
      if (link === undefined) continue;
      const target = /^'(.+)'!(.+)$/.exec(link);
      if (target?.[1] === undefined || target[2] === undefined) throw new Error('a link leads nowhere');
      const place = `'${finalName(target[1]).replaceAll("'", "''")}'!${target[2]}`;
      sheet.getRange(`${columnLetters(column)}${row + 1}`).hyperlink = {
        documentReference: place,
        textToDisplay: String(value),
      };
    }
  });
}

function writePage(sheet: Excel.Worksheet, model: SheetModel): void {
  const page = sheet.pageLayout;
  page.orientation = 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { scale: 100 };
  page.setPrintMargins('Centimeters', MARGINS);
  page.setPrintArea(model.printArea);
  page.setPrintTitleRows(`$${model.printTitles.replace(':', ':$')}`);
  page.headersFooters.defaultForAllPages.leftFooter = model.footer.left;
  page.headersFooters.defaultForAllPages.rightFooter = model.footer.right;
  for (const row of model.pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
