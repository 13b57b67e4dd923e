import { addSheet } from '../write/add-sheet';
import { EXACT_COLUMN, HEADERS, WIDTHS } from './journal-line';
import type { Journal } from './read-journal';

const NAME = 'Journal des corrections';

/** A journal without a line, at the end of the workbook; frozen: its titles stay in sight, which some builds refuse. */
export async function newJournal(
  context: Excel.RequestContext,
  run: string,
): Promise<Journal & { readonly frozen: boolean }> {
  const { sheet, frozen } = await addSheet(
    context,
    { name: NAME, run, role: 'journal', visible: true, frozenRows: 1 },
    (added) => {
      const header = added.getRangeByIndexes(0, 0, 1, HEADERS.length);
      header.numberFormat = [HEADERS.map(() => '@')];
      header.values = [[...HEADERS]];
      header.format.font.bold = true;
      WIDTHS.forEach((width, column) => {
        added.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
      });
      added.getRangeByIndexes(0, EXACT_COLUMN, 1, 1).columnHidden = true;
    },
  );
  return { sheet, lines: [], nextRow: 1, frozen };
}
