import type { ExcelRunner } from '../excel-host';
import { type ListedSheet, listSheets } from '../list-sheets';
import { isMarkFormula } from '../product-names';
import { runExcel } from '../run';

/** Whether a cell of the workbook is marked. Four syncs. */
export function areMarked(runner: ExcelRunner): Promise<boolean> {
  return runExcel(runner, 'read', async (context) => {
    const found = await findMarks(context, (await listSheets(context)).sheets);
    return found.length > 0;
  });
}

/** Our conditional formats on any sheet. Two syncs. */
export async function findMarks(context: Excel.RequestContext, sheets: readonly ListedSheet[]) {
  const asked = sheets.map(({ sheet }) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load({ id: true, type: true }),
  }));
  await context.sync();
  const customs = asked.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ sheet, format, rule: format.custom.rule.load({ formula: true }) })),
  );
  await context.sync();
  return customs.filter(({ rule }) => isMarkFormula(rule.formula));
}
