import { addContentType, addRelationship, relationshipsOf } from './package-parts';
import type { Parts } from './parts';
import type { SheetTail } from './sheet-tail';
import { attributesText } from './xml-text';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Custom properties of a sheet, as Excel stores them: <customPr name> and one part per value, in UTF-16. */
export function readCustomProperties(
  parts: Parts,
  sheetPart: string,
  tail: SheetTail,
): [name: string, value: string][] {
  const targets = new Map(relationshipsOf(parts, sheetPart).map(({ id, target }) => [id, target]));
  return tail.customProperties.flatMap(([name, id]) => {
    const bytes = parts.get(targets.get(id) ?? '');
    return bytes ? [[name, new TextDecoder('utf-16le').decode(bytes)] as [string, string]] : [];
  });
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** Adds the parts of a sheet's properties and answers its <customProperties> element, '' when there are none. */
export function writeCustomProperties(
  parts: Parts,
  sheetPart: string,
  properties: ReadonlyMap<string, string>,
): string {
  const items = [...properties].map(([name, value]) => {
    let number = 1;
    while (parts.has(`xl/customProperty${number}.bin`)) number++;
    const path = `xl/customProperty${number}.bin`;
    parts.set(path, utf16(value));
    addContentType(parts, path, CONTENT_TYPE);
    return `<customPr${attributesText({ name, 'r:id': addRelationship(parts, sheetPart, TYPE, path) })}/>`;
  });
  return items.length === 0 ? '' : `<customProperties>${items.join('')}</customProperties>`;
}
