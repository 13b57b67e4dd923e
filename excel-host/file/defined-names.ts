import { sameName } from '../cells/address';
import { NamedItem } from '../model/named-item';
import type { Workbook } from '../model/workbook';
import { attributesText, decodeXml, element, elements, encodeXml, isTrue } from './xml-text';

/** The filter of a sheet is a name too, which ExcelJS does not need. */
const FILTER = '_xlnm._FilterDatabase';

/** The names of a workbook part. `sheetNames` are those of the file, in order: a name of a sheet says its number there. */
export function readNames(wb: Workbook, workbookXml: string, sheetNames: readonly string[]): NamedItem[] {
  return elements(element(workbookXml, 'definedNames')?.content ?? '', 'definedName').flatMap(
    ({ attributes, content }) => {
      const { name = '', localSheetId, comment, hidden } = attributes;
      const scopeName = localSheetId === undefined ? undefined : sheetNames[Number(localSheetId)];
      const scope = scopeName === undefined ? null : (wb.sheets().find((s) => sameName(s.Name, scopeName)) ?? null);
      if (name === FILTER || (localSheetId !== undefined && !scope)) return [];
      const more = { ...(comment === undefined ? {} : { comment }), hidden: isTrue(hidden) };
      return [new NamedItem(wb, name, `=${decodeXml(content)}`, scope, more)];
    },
  );
}

/** The <definedNames> element, '' when there are none. */
export function writeNames(wb: Workbook): string {
  const sheets = wb.sheets();
  const filters = sheets.flatMap((sheet) => {
    const rect = sheet.AutoFilter.GetRangeOrNullObject();
    if (!rect) return [];
    const formula = rect.Address.replace(/![A-Z]+\d.*$/, (ref) => ref.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
    return [new NamedItem(wb, FILTER, `=${formula}`, sheet, { hidden: true })];
  });
  const items = [...wb.names, ...filters].map((item) => {
    const attributes = attributesText({
      name: item.Name,
      comment: item.Comment === '' ? undefined : item.Comment,
      localSheetId: item.scope ? String(sheets.indexOf(item.scope)) : undefined,
      hidden: item.Visible ? undefined : '1',
    });
    return `<definedName${attributes}>${encodeXml(item.formula.slice(1))}</definedName>`;
  });
  return items.length === 0 ? '' : `<definedNames>${items.join('')}</definedNames>`;
}
