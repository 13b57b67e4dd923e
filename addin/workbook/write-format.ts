import { columnLetter } from '@report/engine/registers';
import { FONT, type SheetModel } from '../layout';
import { applyBase, applyStyle } from './apply-style';
import { styleAreas } from './style-areas';

const POINTS_PER_PIXEL = 0.75;
/** Centimetres around an A4 page. */
const MARGINS = { top: 1.8, bottom: 1.8, left: 2, right: 2, header: 0.8, footer: 0.8 };

/** Areas styled in one sync: their request stays far below the 5 MB Excel on the web accepts. */
const AREAS_PER_SYNC = 500;

/** Writes everything that is not content: links, fonts, rules, sizes and page layout. One sync per 500 areas of a style. */
export async function writeFormat(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: SheetModel,
  finalName: (wished: string) => string,
): Promise<void> {
  // Excel dresses a link in a style of its own: links first, our styles over it.
  writeLinks(sheet, model, finalName);
  applyBase(sheet.getRangeByIndexes(0, 0, model.rows.length, model.columnWidths.length), FONT);
  model.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_PIXEL;
  });
  for (const [first, last, height] of heights(model))
    sheet.getRange(`A${first + 1}:A${last + 1}`).format.rowHeight = height;
  sheet.showGridlines = false;
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  writePage(sheet, model);
  const areas = styleAreas(model);
  for (let first = 0; first < areas.length; first += AREAS_PER_SYNC) {
    for (const { top, bottom, left, right, style } of areas.slice(first, first + AREAS_PER_SYNC))
      applyStyle(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1), style, bottom - top + 1);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 500 areas
    await context.sync();
  }
  await context.sync();
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
      sheet.getRange(`${columnLetter(column)}${row + 1}`).hyperlink = {
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
