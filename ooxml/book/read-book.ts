import { FileError, type Steps } from '../bounds';
import { CORE_PROPERTIES, type Package } from '../package/index';
import { fromPart, isTrue, NO_TEXTS, readSharedTexts, readWorkbookPart } from '../spreadsheet';
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from '../xml';
import { Book, type BookProperties } from './book';
import { CellsReading } from './read-cells';
import { readPieces, tableOf } from './read-sheet';
import { Styles } from './styles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NO_STYLES: XmlNode = {
  written: 'styleSheet',
  name: 's:styleSheet',
  attributes: [{ written: 'xmlns', name: 'xmlns', value: MAIN }],
  children: [],
};

/**
 * Reads a workbook to be changed and saved: cells with their formulas and looks, and what stands beside them.
 *
 * @throws FileError: why it cannot be read, with sheet and cell where it is about one
 */
export function* readBook(pack: Package): Steps<Book> {
  const { path, date1904, sheets, relations } = yield* readWorkbookPart(pack);
  const root = yield* pack.tree(path);
  const texts = yield* fromPart(pack, relations, 'office:sharedStrings', readSharedTexts, NO_TEXTS);
  const styles = yield* fromPart(pack, relations, 'office:styles', (from, part) => from.tree(part), NO_STYLES);
  const book = new Book({ pack, path, root, relations }, new Styles(styles));
  book.date1904 = date1904;
  book.isStructureProtected = isTrue(attributeOf(childOf(root, 's:workbookProtection'), 'lockStructure'));
  const count = { count: 0 };
  for (const entry of sheets) {
    try {
      yield* readSheet(book, entry.name, entry.state, entry.path, () => {
        const context = { texts: texts.texts, date1904 };
        return new CellsReading(context, texts, count, pack.budget.limits.cells);
      });
    } catch (error) {
      throw error instanceof FileError ? error.at({ sheet: entry.name }) : error;
    }
  }
  const active = childrenOf(childOf(root, 's:sheets'))[
    Number(attributeOf(childOf(childOf(root, 's:bookViews'), 's:workbookView'), 'activeTab') ?? 0)
  ];
  book.activeTab = Math.max(
    0,
    book.sheets.findIndex(({ name }) => name === attributeOf(active, 'name')),
  );
  yield* readProperties(pack, book.properties);
  yield;
  book.remember();
  return book;
}

function* readSheet(
  book: Book,
  name: string,
  state: Book['sheets'][number]['state'],
  path: string,
  reading: () => CellsReading,
): Steps<void> {
  const { pack } = book.source;
  const sheet = book.addSheet(name);
  sheet.state = state;
  const root = yield* reading().read(pack, path, sheet);
  if (root === null) throw new FileError('damaged');
  sheet.source = { path, root };
  const relations = yield* pack.relationsOf(path);
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  yield* readPieces(sheet, relations);
  if (sheet.merges.length > pack.budget.limits.mergedAreas) throw new FileError('merges-too-large');
  for (const part of childrenOf(sheet.sourceOf('tableParts')[0], 's:tablePart')) {
    const target = targets.get(attributeOf(part, 'r:id') ?? '');
    if (typeof target !== 'string' || !pack.has(target)) continue;
    const table = tableOf(target, yield* pack.tree(target));
    if (table !== null) sheet.tables.push(table);
  }
  for (const [property, id] of sheet.propertyIds) {
    const target = targets.get(id);
    if (typeof target === 'string' && pack.has(target))
      sheet.properties.set(property, new TextDecoder('utf-16le').decode(pack.bytesOf(target)));
  }
  sheet.touched = false;
}

/** Where each property stands: in the part of the core ones («core:», «dc:»), or in that of the application. */
export const PROPERTIES: readonly (readonly [property: keyof BookProperties, element: string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['creator', 'dc:creator'],
  ['keywords', 'core:keywords'],
  ['description', 'dc:description'],
  ['language', 'dc:language'],
  ['category', 'core:category'],
  ['lastModifiedBy', 'core:lastModifiedBy'],
  ['manager', 'app:Manager'],
  ['company', 'app:Company'],
];

/** The paths of the parts of properties; null where there is none. */
export function* propertyParts(pack: Package): Steps<{ readonly core: string | null; readonly app: string | null }> {
  const relations = yield* pack.relationsOf('');
  const found = (type: string): string | null => {
    const target = relations.find((one) => one.type === type)?.target;
    return typeof target === 'string' && pack.has(target) ? target : null;
  };
  return {
    core: found(CORE_PROPERTIES.relation),
    app: found('office:extended-properties') ?? found('office:extendedProperties'),
  };
}

function* readProperties(pack: Package, properties: BookProperties): Steps<void> {
  const { core, app } = yield* propertyParts(pack);
  for (const path of [core, app]) {
    if (path === null) continue;
    const root = yield* pack.tree(path);
    for (const [property, element] of PROPERTIES) {
      const node = childOf(root, element);
      if (node !== undefined) properties[property] = textOf(node);
    }
  }
}
