import type { ListedSheet } from './list-sheets';
import type { RecordedName } from './run-record';

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The sheet a formula such as ='Sommaire 2016'!$A$5 leads to; null for anything else. */
function sheetOf(formula: string): string | null {
  const [, inQuotes, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#(]+))!/.exec(formula) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain ?? null;
}

/** Its sheet is gone. What its formula then says is in the language of Excel: #REF!, #BEZUG!. */
const leadsNowhere = ({ item, formula }: { readonly item: Excel.NamedItem; readonly formula: string }): boolean =>
  item.type === 'Error' || /#\p{Lu}+!/u.test(formula);

/**
 * Points the workbook's names at the new sheets, and removes those that led to a sheet about to go. A name that leads
 * anywhere else is the user's: it is left alone, even when we wished for it.
 *
 * @param sheets all sheets; those marked superseded are about to go
 */
export async function pointNames(
  context: Excel.RequestContext,
  wanted: readonly RecordedName[],
  sheets: readonly ListedSheet[],
): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load({ name: true, formula: true, type: true });
  // With the names, at the same moment: another session may be renaming sheets.
  worksheets.load({ id: true, name: true });
  await context.sync();
  const roleOf = (formula: string): string | null => {
    const target = sheetOf(formula)?.toLowerCase();
    const id = worksheets.items.find(({ name }) => name.toLowerCase() === target)?.id;
    return sheets.find((listed) => listed.id === id)?.mark?.role ?? null;
  };
  // The types say «any»: the formula of a name is a text.
  const known = new Map(names.items.map((item) => [item.name.toLowerCase(), { item, formula: String(item.formula) }]));
  for (const { name, sheet, address, hidden } of wanted) {
    const formula = `=${quoted(sheet)}!${absolute(address)}`;
    const found = known.get(name.toLowerCase());
    if (found === undefined) {
      const added = names.add(name, formula);
      if (hidden === true) added.visible = false;
    } else if (roleOf(found.formula) !== null || leadsNowhere(found)) found.item.formula = formula;
    known.delete(name.toLowerCase());
  }
  for (const { item, formula } of known.values()) if (roleOf(formula) === 'superseded') item.delete();
  await context.sync();
}
