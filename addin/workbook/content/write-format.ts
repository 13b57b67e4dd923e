import { FONT, type SheetModel } from '../../layout';
import { addressLists } from '../cells/address-lists';
import { applyBase, stylesOf } from './apply-style';
import { styleAreas } from './style-areas';

const POINTS_PER_PIXEL = 0.75;

/** Looks given in one sync, each a dozen operations at most. */
const LOOKS_PER_SYNC = 120;

/** Writes fonts, rules and sizes. One sync, and one more per 120 looks. */
export async function writeFormat(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: SheetModel,
): Promise<void> {
  applyBase(sheet.getRangeByIndexes(0, 0, model.rows.length, model.columnWidths.length), FONT);
  model.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_PIXEL;
  });
  for (const [height, addresses] of heights(model))
    for (const list of addressLists(addresses)) sheet.getRanges(list).format.rowHeight = height;
  sheet.showGridlines = false;
  const looks = stylesOf(sheet, styleAreas(model));
  for (let first = 0; first === 0 || first < looks.length; first += LOOKS_PER_SYNC) {
    for (const apply of looks.slice(first, first + LOOKS_PER_SYNC)) apply();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 120 looks
    await context.sync();
  }
}

/** Addresses of the runs of rows of each height, in points. */
function heights({ rows }: SheetModel): ReadonlyMap<number, readonly string[]> {
  const runs = new Map<number, string[]>();
  for (let first = 0, row = 1; row <= rows.length; row += 1) {
    const height = rows[first]?.height ?? 0;
    if (row < rows.length && rows[row]?.height === height) continue;
    runs.set(height, [...(runs.get(height) ?? []), `A${first + 1}:A${row}`]);
    first = row;
  }
  return runs;
}
