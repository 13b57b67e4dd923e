import { atOnce } from '../bounds';
import { CORE_PROPERTIES, corePropertiesXml, HEAD, PackageWriter } from '../package/index';
import { sheetStateOf } from '../spreadsheet';
import { attributeOf, childOf, childrenOf, xmlOf, xmlText, type XmlNode } from '../xml';
import type { Book } from './book';
import { propertyParts, PROPERTIES } from './read-book';
import { patched, replacePieces, WORKBOOK_ORDER } from './replace-pieces';
import { saveSheet } from './save-sheet';
import type { Sheet } from './sheet';
import { dropUnreachable } from './unreachable';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What is added to a sheet while it is saved: the element of its drawing, '' for none. */
export type AddDrawing = (writer: PackageWriter, sheet: Sheet, path: string) => string;

/**
 * The workbook as a package. Parts that did not change are those of the opened file, byte for byte; of a sheet that
 * changed, the cells and the elements that changed are written again, everything else as it was.
 *
 * @param addMore changes the package further: settings of an add-in
 */
export function saveBook(book: Book, addDrawing: AddDrawing, addMore: (writer: PackageWriter) => void): Uint8Array {
  const { pack, path } = book.source;
  const writer = new PackageWriter(pack);
  const tabs = tabsOf(book);
  const isFewer = removeSheets(writer, book);
  for (const sheet of book.sheets) saveSheet(writer, sheet, partOf(writer, book, sheet), addDrawing);
  saveWorkbookPart(writer, book, tabs);
  saveStyles(writer, book);
  saveProperties(writer, book);
  if (book.formulasChanged || isFewer) forgetCalculationOrder(writer, path);
  addMore(writer);
  dropUnreachable(writer);
  return writer.bytes();
}

/** Whether there were sheets to remove. */
function removeSheets(writer: PackageWriter, { source, sheets }: Book): boolean {
  let isFewer = false;
  const kept = new Set(sheets.map(({ source: from }) => from?.path));
  const tabs = childrenOf(childOf(source.root, 's:sheets'), 's:sheet').map((node) => attributeOf(node, 'r:id'));
  for (const { id, type, target } of source.relations)
    if (type === 'office:worksheet' && target !== null && tabs.includes(id) && !kept.has(target)) {
      writer.removeRelation(source.path, id);
      isFewer = true;
    }
  return isFewer;
}

/** All tabs in their order: sheets of cells, and the nodes of others. */
export function tabsOf(book: Book): readonly (Sheet | XmlNode)[] {
  const nodes = childrenOf(childOf(book.source.root, 's:sheets'), 's:sheet');
  const paths = new Map(
    book.source.relations.map(({ id, type, target }) => [id, type === 'office:worksheet' ? target : null]),
  );
  const tabs: (Sheet | XmlNode)[] = [...book.sheets];
  nodes.forEach((node, index) => {
    // Not a sheet of cells, or one that leads nowhere.
    if (typeof paths.get(attributeOf(node, 'r:id') ?? '') !== 'string') tabs.splice(index, 0, node);
  });
  return tabs;
}

/** The part of a sheet; a new one is made. */
function partOf(writer: PackageWriter, book: Book, sheet: Sheet): { readonly path: string; readonly id: string } {
  const known = book.source.relations.find(
    ({ target, type }) => type === 'office:worksheet' && target === sheet.source?.path,
  );
  if (known && sheet.source) return { path: sheet.source.path, id: known.id };
  const path = writer.freePath('xl/worksheets/sheet', '.xml');
  writer.set(path, '');
  writer.addContentType(path, `${SPREADSHEET}.worksheet+xml`);
  const id = writer.addRelation(book.source.path, 'office:worksheet', path);
  sheetIds.set(sheet, id);
  return { path, id };
}
const sheetIds = new WeakMap<Sheet, string>();

function saveWorkbookPart(writer: PackageWriter, book: Book, tabs: readonly (Sheet | XmlNode)[]): void {
  const { root, path, relations } = book.source;
  const pieces = new Map<string, string>();
  const nodes = childrenOf(childOf(root, 's:sheets'), 's:sheet');
  let lastId = Math.max(0, ...nodes.map((node) => Number(attributeOf(node, 'sheetId') ?? 0)));
  const entries = tabs.map((tab) => {
    if ('written' in tab) return xmlOf(tab);
    const relation = relations.find(({ type, target }) => type === 'office:worksheet' && target === tab.source?.path);
    const node = nodes.find((one) => attributeOf(one, 'r:id') === relation?.id);
    const state = tab.state === 'visible' ? undefined : tab.state;
    if (node && attributeOf(node, 'name') === tab.name && sheetStateOf(attributeOf(node, 'state')) === tab.state)
      return xmlOf(node);
    const idName = node?.attributes.find(({ name }) => name === 'r:id')?.written ?? 'r:id';
    const id = { [idName]: relation?.id ?? sheetIds.get(tab) };
    const sheetId = node ? attributeOf(node, 'sheetId') : ++lastId;
    return patched(undefined, node?.written ?? 'sheet', { name: tab.name, sheetId, state, ...id });
  });
  if (entries.join('') !== nodes.map(xmlOf).join('')) pieces.set('sheets', `<sheets>${entries.join('')}</sheets>`);
  const active = book.sheets[book.activeTab];
  const views = childOf(root, 's:bookViews');
  const view = childOf(views, 's:workbookView');
  const activeTab = active === undefined ? 0 : tabs.indexOf(active);
  const moved = active === book.rememberedTab && pieces.has('sheets');
  if (active !== book.rememberedTab || (moved && activeTab !== Number(attributeOf(view, 'activeTab') ?? 0)))
    pieces.set(
      'bookViews',
      `<bookViews>${patched(view, 'workbookView', { activeTab, firstSheet: undefined })}${childrenOf(views).slice(1).map(xmlOf).join('')}</bookViews>`,
    );
  const protection = childOf(root, 's:workbookProtection');
  const wasProtected = ['1', 'true'].includes(attributeOf(protection, 'lockStructure') ?? '');
  if (book.isStructureProtected !== wasProtected)
    pieces.set(
      'workbookProtection',
      book.isStructureProtected ? patched(protection, 'workbookProtection', { lockStructure: 1 }) : '',
    );
  if (book.definedNames !== null) pieces.set('definedNames', book.definedNames);
  if (pieces.size > 0) writer.set(path, replacePieces(root, WORKBOOK_ORDER, pieces, { r: OFFICE }));
}

function saveStyles(writer: PackageWriter, book: Book): void {
  const xml = book.styles.xml();
  if (xml === null) return;
  const known = book.source.relations.find(({ type }) => type === 'office:styles')?.target;
  if (typeof known === 'string' && writer.has(known)) {
    writer.set(known, xml);
    return;
  }
  const path = writer.freePath('xl/styles', '.xml');
  writer.set(path, xml);
  writer.addContentType(path, `${SPREADSHEET}.styles+xml`);
  writer.addRelation(book.source.path, 'office:styles', path);
}

function forgetCalculationOrder(writer: PackageWriter, workbook: string): void {
  for (const { id, type, target } of writer.relationsOf(workbook)) {
    if (type !== 'office:calcChain' || target === null) continue;
    writer.removeRelation(workbook, id);
    writer.removePart(target);
  }
}

const PARTS = {
  core: [CORE_PROPERTIES.path, CORE_PROPERTIES.relation, CORE_PROPERTIES.contentType, corePropertiesXml({})],
  app: [
    'docProps/app.xml',
    'office:extended-properties',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  ],
} as const;

function saveProperties(writer: PackageWriter, book: Book): void {
  const changed = PROPERTIES.filter(([property]) => book.properties[property] !== book.remembered[property]);
  const known = atOnce(propertyParts(book.source.pack));
  for (const kind of ['core', 'app'] as const) {
    const mine = changed.filter(([, element]) => element.startsWith('app:') === (kind === 'app'));
    if (mine.length === 0) continue;
    const [newPath, relation, contentType, empty] = PARTS[kind];
    const path = known[kind] ?? newPath;
    if (known[kind] === null) {
      writer.set(path, HEAD + empty);
      writer.addContentType(path, contentType);
      writer.addRelation('', relation, path);
    }
    const root = writer.tree(path);
    const elements = new Map(mine.map(([property, element]) => [element, book.properties[property] ?? '']));
    const kept = childrenOf(root).filter(({ name }) => !elements.has(name));
    const added = [...elements].filter(([, text]) => text !== '').map(([name, text]) => elementXml(root, name, text));
    writer.set(path, HEAD + patched(root, root.written, {}, kept.map(xmlOf).join('') + added.join('')));
  }
}

const NAMESPACES: Readonly<Record<string, string>> = {
  core: CORE_PROPERTIES.namespace,
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** Declares its own namespace: the root may use any prefix. */
function elementXml(root: XmlNode, name: string, text: string): string {
  const [short = '', local = ''] = name.split(':');
  const uri = NAMESPACES[short];
  if (uri === undefined) {
    const prefix = root.written.slice(0, root.written.indexOf(':') + 1);
    return `<${prefix}${local}>${xmlText(text)}</${prefix}${local}>`;
  }
  return `<${short}:${local} xmlns:${short}="${uri}">${xmlText(text)}</${short}:${local}>`;
}
