import { addContentType, addRelationship, readText, relationshipsOf, writeText } from './package-parts';
import type { Parts } from './parts';
import { attributesText, element, elements } from './xml-text';

const TASKPANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';
const TASKPANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Settings the add-in kept in the document, where Excel keeps them: the properties of its web extension. */
export function readSettings(parts: Parts, addinId: string): [key: string, json: string][] {
  const panes = relationshipsOf(parts, '').filter(({ type }) => type === TASKPANES_TYPE);
  const extensions = panes
    .flatMap(({ target }) => relationshipsOf(parts, target))
    .filter(({ type, target }) => type === EXTENSION_TYPE && parts.has(target))
    .map(({ target }) => readText(parts, target));
  const ours = extensions.find((xml) => element(xml, 'we:reference')?.attributes.id === addinId);
  return elements(ours ?? '', 'we:property').map(({ attributes }) => [attributes.name ?? '', attributes.value ?? '']);
}

/** Writes the settings; the pane does not open by itself because of them. Nothing is written when there are none. */
export function writeSettings(parts: Parts, addinId: string, settings: ReadonlyMap<string, string>): void {
  if (settings.size === 0) return;
  const properties = [...settings].map(([name, value]) => `<we:property${attributesText({ name, value })}/>`);
  const reference = attributesText({ id: addinId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' });
  writeText(
    parts,
    EXTENSION,
    `${HEADER}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"` +
      `${attributesText({ id: `{${addinId}}` })}><we:reference${reference}/><we:alternateReferences/>` +
      `<we:properties>${properties.join('')}</we:properties><we:bindings/>` +
      '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>',
  );
  addContentType(parts, EXTENSION, 'application/vnd.ms-office.webextension+xml');
  const id = addRelationship(parts, TASKPANES, EXTENSION_TYPE, EXTENSION);
  writeText(
    parts,
    TASKPANES,
    `${HEADER}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
      '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
      `${attributesText({ 'r:id': id })}/></wetp:taskpane></wetp:taskpanes>`,
  );
  addContentType(parts, TASKPANES, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  addRelationship(parts, '', TASKPANES_TYPE, TASKPANES);
}
