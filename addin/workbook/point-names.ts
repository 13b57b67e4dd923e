import type { ListedSheet } from './list-sheets';
import type { RecordedName } from './run-record';

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The sheet a formula such as ='Dialogue 2016'!$A$5 leads to; null for anything else. */
function sheetOf(formula: string): string | null {
  const [, inQuotes, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#(]+))!/.exec(formula) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain ?? null;
}

/**
 * Points the workbook's names at the new sheets, and removes those that led to a sheet about to go. A name that leads
 * anywhere else is a person's: it is left alone, even when we wished for it.
 *
 * @param sheets all sheets; those marked superseded are about to go
 */
export async function pointNames(
  context: Excel.RequestContext,
  wanted: readonly RecordedName[],
  sheets: readonly ListedSheet[],
): Promise<void> {
  const { names } = context.workbook;
  names.load({ name: true, formula: true });
  await context.sync();
  const roleOf = (formula: string): string | null => {
    const target = sheetOf(formula)?.toLowerCase();
    return sheets.find(({ name }) => name.toLowerCase() === target)?.mark?.role ?? null;
  };
  const known = new Map(names.items.map((item) => [item.name.toLowerCase(), item]));
  for (const { name, sheet, address } of wanted) {
    const item = known.get(name.toLowerCase());
    const formula = `=${quoted(sheet)}!${absolute(address)}`;
    if (item === undefined) names.add(name, formula);
    else if (roleOf(item.formula) !== null || item.formula.includes('#REF!')) item.formula = formula;
    known.delete(name.toLowerCase());
  }
  for (const item of known.values()) if (roleOf(item.formula) === 'superseded') item.delete();
  await context.sync();
}
