import { sameName } from '../cells/address';
import { NamedItem } from '../model/named-item';
import type { Workbook } from '../model/workbook';
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from '@report/ooxml/xml';
import { tabsOf } from '@report/ooxml/book';
import { attributesText, encodeXml, isTrue } from './xml-text';

/** The filter of a sheet is a name too, which its sheet says. */
const FILTER = '_xlnm._FilterDatabase';

/** The names of a workbook part. A name of a sheet says the number of its tab. */
export function readNames(wb: Workbook, root: XmlNode): NamedItem[] {
  const tabs = childrenOf(childOf(root, 's:sheets'), 's:sheet').map((node) => attributeOf(node, 'name') ?? '');
  return childrenOf(childOf(root, 's:definedNames'), 's:definedName').flatMap((node) => {
    const [name = '', localSheetId, comment] = ['name', 'localSheetId', 'comment'].map((one) => attributeOf(node, one));
    const scopeName = localSheetId === undefined ? undefined : tabs[Number(localSheetId)];
    const scope = scopeName === undefined ? null : (wb.sheets().find((s) => sameName(s.Name, scopeName)) ?? null);
    if (name === FILTER || (localSheetId !== undefined && !scope)) return [];
    const more = { ...(comment === undefined ? {} : { comment }), hidden: isTrue(attributeOf(node, 'hidden')) };
    return [new NamedItem(wb, name, `=${textOf(node)}`, scope, more)];
  });
}

/** The <definedNames> element, '' when there are none. */
export function writeNames(wb: Workbook): string {
  const sheets = wb.sheets();
  const tabs = tabsOf(wb.xl);
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
      localSheetId: item.scope ? String(tabs.indexOf(item.scope.ws)) : undefined,
      hidden: item.Visible ? undefined : '1',
    });
    return `<definedName${attributes}>${encodeXml(item.formula.slice(1))}</definedName>`;
  });
  return items.length === 0 ? '' : `<definedNames>${items.join('')}</definedNames>`;
}
