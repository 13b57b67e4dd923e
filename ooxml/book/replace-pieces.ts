import { HEAD, prefixed, prefixOf } from '../package/index';
import { xmlOf, xmlText, type XmlNode } from '../xml';

/** Elements of a sheet in the order of the schema (ECMA-376 part 1, CT_Worksheet). */
export const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Those of a workbook (CT_Workbook). */
export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/**
 * A part with some of its elements replaced, put where the schema wants them; '' takes one away. Everything else is as it
 * was. An element nobody knows stays after the one it followed.
 *
 * @param declared namespaces our elements need, prefix → address
 */
export function replacePieces(
  root: XmlNode,
  order: readonly string[],
  pieces: ReadonlyMap<string, string>,
  declared: Readonly<Record<string, string>> = {},
): string {
  const prefix = prefixOf(root);
  const ranked: { readonly rank: number; readonly xml: string }[] = [];
  let rank = 0;
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    const name = child.name.slice(2);
    if (child.name.startsWith('s:') && order.includes(name)) rank = order.indexOf(name);
    if (!child.name.startsWith('s:') || !pieces.has(name)) ranked.push({ rank, xml: xmlOf(child) });
  }
  for (const [name, xml] of pieces) {
    const place = order.indexOf(name);
    const before = ranked.findIndex((one) => one.rank > place);
    const piece = { rank: place, xml: prefixed(xml, prefix) };
    if (xml !== '') ranked.splice(before < 0 ? ranked.length : before, 0, piece);
  }
  const known = new Set(root.attributes.map(({ written }) => written));
  const missing = Object.entries(declared)
    .filter(([short]) => !known.has(`xmlns:${short}`))
    .map(([short, uri]) => ` xmlns:${short}="${uri}"`);
  const attributes = root.attributes.map((one) => ` ${one.written}="${xmlText(one.value, true)}"`);
  const inside = ranked.map(({ xml }) => xml).join('');
  return `${HEAD}<${root.written}${attributes.join('')}${missing.join('')}>${inside}</${root.written}>`;
}

/** An element with some attributes changed (undefined takes one away) and what is in it replaced or kept. */
export function patched(
  node: XmlNode | undefined,
  name: string,
  changes: Readonly<Record<string, string | number | undefined>>,
  inside?: string,
): string {
  // In the order of the file, so that what did not change reads the same.
  const all = new Map<string, string | number | undefined>(
    node?.attributes.map(({ written, value }) => [written, value]),
  );
  for (const [key, value] of Object.entries(changes)) all.set(key, value);
  const attributes = [...all].flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value), true)}"`],
  );
  const content =
    inside ??
    (node?.children ?? []).map((child) => (typeof child === 'string' ? xmlText(child) : xmlOf(child))).join('');
  return content === '' ? `<${name}${attributes.join('')}/>` : `<${name}${attributes.join('')}>${content}</${name}>`;
}
