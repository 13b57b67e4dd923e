import { atOnce } from '@report/ooxml/bounds';
import { attributesXml } from '@report/ooxml/book';
import { HEAD, inserted, type Package, type PackageWriter, type Relation } from '@report/ooxml/package';
import { attributeOf, childOf, childrenOf, type XmlNode } from '@report/ooxml/xml';

const TASKPANES = 'xl/webextensions/taskpanes.xml';
const TASKPANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

/** Where the extension of the add-in stands; null when the document has none. */
function extensionOf(relationsOf: RelationsOf, treeOf: (path: string) => XmlNode, addinId: string): string | null {
  for (const pane of relationsOf('').filter(({ type }) => type === TASKPANES_TYPE))
    for (const { type, target } of relationsOf(pane.target ?? '')) {
      if (type !== EXTENSION_TYPE || target === null) continue;
      if (attributeOf(childOf(treeOf(target), 'we:reference'), 'id') === addinId) return target;
    }
  return null;
}
type RelationsOf = (owner: string) => readonly Relation[];

/** Settings the add-in kept in the document, where Excel keeps them: the properties of its web extension. */
export function readSettings(pack: Package, addinId: string): [key: string, json: string][] {
  const relationsOf = (owner: string): Relation[] =>
    atOnce(pack.relationsOf(owner)).filter(({ target }) => target !== null && pack.has(target));
  const treeOf = (path: string): XmlNode => atOnce(pack.tree(path));
  const path = extensionOf(relationsOf, treeOf, addinId);
  const properties = path === null ? undefined : childOf(treeOf(path), 'we:properties');
  return childrenOf(properties, 'we:property').map((node) => [
    attributeOf(node, 'name') ?? '',
    attributeOf(node, 'value') ?? '',
  ]);
}

/** Writes the settings if they changed; the pane does not open by itself because of them. */
export function writeSettings(writer: PackageWriter, addinId: string, settings: ReadonlyMap<string, string>): void {
  if (JSON.stringify(readSettings(writer.pack, addinId)) === JSON.stringify([...settings])) return;
  const known = extensionOf(
    (owner) => writer.relationsOf(owner).filter(({ target }) => target !== null && writer.has(target)),
    (path) => writer.tree(path),
    addinId,
  );
  const path = known ?? writer.freePath('xl/webextensions/webextension', '.xml');
  writer.set(path, extensionXml(addinId, settings));
  if (known !== null) return;
  writer.addContentType(path, 'application/vnd.ms-office.webextension+xml');
  const panes = writer.relationsOf('').find(({ type }) => type === TASKPANES_TYPE)?.target ?? TASKPANES;
  if (!writer.has(panes)) {
    writer.set(panes, `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"></wetp:taskpanes>`);
    writer.addContentType(panes, 'application/vnd.ms-office.webextensiontaskpanes+xml');
    writer.addRelation('', TASKPANES_TYPE, panes);
  }
  const id = writer.addRelation(panes, EXTENSION_TYPE, path);
  const pane =
    `<wetp:taskpane xmlns:wetp="${PANES_NAMESPACE}" dockstate="right" visibility="0" width="350" row="0">` +
    '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
    `${attributesXml({ 'r:id': id })}/></wetp:taskpane>`;
  writer.set(panes, HEAD + inserted(writer.tree(panes), pane));
}

const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';

function extensionXml(addinId: string, settings: ReadonlyMap<string, string>): string {
  const properties = [...settings].map(([name, value]) => `<we:property${attributesXml({ name, value })}/>`);
  const reference = attributesXml({ id: addinId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' });
  return (
    `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"` +
    `${attributesXml({ id: `{${addinId}}` })}><we:reference${reference}/><we:alternateReferences/>` +
    `<we:properties>${properties.join('')}</we:properties><we:bindings/>` +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>'
  );
}
