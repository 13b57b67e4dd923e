import type { AppErrorCode } from '@report/engine/contract';
import type { SheetModel } from '../../layout';
import { isRefusal } from '../session/errors';
import { unlessRefused } from '../session/run-excel';

interface Written {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}

/** Centimetres around an A4 page. */
const MARGINS = { top: 1.8, bottom: 1.8, left: 2, right: 2, header: 0.8, footer: 0.8 };

/** What adorns figures that stand already, each with what is said where Excel refuses it. */
const ORNAMENTS: readonly (readonly [
  AppErrorCode,
  wanted: (model: SheetModel) => boolean,
  queue: (one: Written) => void,
])[] = [
  ['FREEZE_LEFT_OUT', ({ frozenRows }) => frozenRows > 0, freezeRows],
  ['PAGE_LEFT_OUT', () => true, setUpPage],
  ['BREAKS_LEFT_OUT', ({ pageBreaks }) => pageBreaks.length > 0, breakPages],
];

/**
 * Freezes the titles of written sheets and sets up their pages. One sync for each of the two, one for page breaks, two for the sheet that is open: what
 * is refused (a build that freezes no hidden sheet, a computer without a printer) takes nothing else with it.
 *
 * @returns what was left out
 */
export async function dressSheets(
  context: Excel.RequestContext,
  written: readonly Written[],
): Promise<readonly AppErrorCode[]> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load({ id: true });
  await context.sync();
  const left: AppErrorCode[] = [];
  for (const [code, wanted, queue] of ORNAMENTS) {
    const concerned = written.filter(({ model }) => wanted(model));
    if (concerned.length === 0) continue;
    try {
      concerned.forEach(queue);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so that one refusal is no other's
      await context.sync();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      left.push(code);
    }
  }
  // Some hosts go to the sheet whose rows are frozen, which is hidden: the user stays where the user was.
  await unlessRefused(async () => {
    worksheets.getItem(active.id).activate();
    await context.sync();
  });
  return left;
}

function freezeRows({ sheet, model }: Written): void {
  sheet.freezePanes.freezeRows(model.frozenRows);
}

/** What asks the driver of a printer comes last: what stands before a refusal stays. */
function setUpPage({ sheet, model }: Written): void {
  const page = sheet.pageLayout;
  page.setPrintArea(model.printArea);
  page.setPrintTitleRows(`$${model.printTitles.replace(':', ':$')}`);
  page.headersFooters.defaultForAllPages.leftFooter = model.footer.left;
  page.headersFooters.defaultForAllPages.rightFooter = model.footer.right;
  page.orientation = 'Portrait';
  page.zoom = { scale: 100 };
  page.setPrintMargins('Centimeters', MARGINS);
  page.paperSize = 'A4';
}

function breakPages({ sheet, model }: Written): void {
  for (const row of model.pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
