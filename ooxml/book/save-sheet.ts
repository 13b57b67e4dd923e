import type { PackageWriter } from '../package/index';
import { attributeOf, childrenOf, xmlOf } from '../xml';
import { pieceStates } from './piece-states';
import { replacePieces, SHEET_ORDER } from './replace-pieces';
import type { AddDrawing } from './save-book';
import type { Sheet } from './sheet';
import { attributesXml } from './style-xml';
import { cellsXml, dimensionXml } from './write-cells';
import { linksXml, WRITE_PIECE } from './write-pieces';
import { tableState, tableXml } from './write-table';
import { tableOf } from './read-sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes what changed of a sheet: nothing when nothing did. */
export function saveSheet(
  writer: PackageWriter,
  sheet: Sheet,
  { path }: { readonly path: string },
  addDrawing: AddDrawing,
): void {
  const isNew = sheet.source === null;
  const states = pieceStates(sheet);
  const pieces = new Map<string, string>();
  for (const [name, state] of Object.entries(states)) {
    if (state === (sheet.remembered[name] ?? NOTHING[name])) continue;
    if (name === 'hyperlinks') pieces.set(name, linksXml(sheet, linkIds(writer, path)));
    else if (name === 'customProperties') pieces.set(name, propertiesXml(writer, sheet, path));
    else if (name !== 'tableParts') pieces.set(name, WRITE_PIECE[name]?.(sheet) ?? '');
  }
  if (states.tableParts !== (sheet.remembered.tableParts ?? '[]'))
    pieces.set('tableParts', tablePartsXml(writer, sheet, path));
  for (const table of sheet.tables) saveTable(writer, table);
  const drawing = addDrawing(writer, sheet, path);
  if (drawing !== '') pieces.set('drawing', drawing);
  if (sheet.touched || isNew) {
    pieces.set('sheetData', cellsXml(sheet));
    pieces.set('dimension', dimensionXml(sheet));
  }
  if (pieces.size === 0) return;
  const root = sheet.source?.root ?? NEW_SHEET;
  const office = writer.pack.isStrict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : OFFICE;
  if (!pieces.has('sheetData')) pieces.set('sheetData', cellsXml(sheet));
  writer.set(path, replacePieces(root, SHEET_ORDER, pieces, { r: office }));
}

const NEW_SHEET = {
  written: 'worksheet',
  name: 's:worksheet',
  attributes: [{ written: 'xmlns', name: 'xmlns', value: MAIN }],
  children: [],
};

/** The states of a sheet that says nothing. */
const NOTHING: Readonly<Record<string, string>> = {
  sheetPr: '[null,null]',
  sheetViews: '{}',
  cols: '[]',
  sheetProtection: 'false',
  autoFilter: '',
  mergeCells: '[]',
  conditionalFormatting: '[]',
  dataValidations: '""',
  hyperlinks: '[[],[]]',
  printOptions: '[null,null,null,null]',
  pageMargins: '',
  pageSetup: '[null,null,null,null,null,null,null]',
  headerFooter: '{}',
  rowBreaks: '[]',
  customProperties: '[]',
  tableParts: '[]',
};

/** The relation to each address outside, made once. */
function linkIds(writer: PackageWriter, path: string): (target: string) => string {
  return (target) =>
    writer.relationsOf(path).find(({ type, written }) => type === 'office:hyperlink' && written === target)?.id ??
    writer.addRelation(path, 'office:hyperlink', target, true);
}

/** Properties of a sheet: one part for each value, in UTF-16. */
function propertiesXml(writer: PackageWriter, sheet: Sheet, path: string): string {
  for (const id of sheet.propertyIds.values()) writer.removeRelation(path, id);
  const items = [...sheet.properties].map(([name, value]) => {
    const part = writer.freePath('xl/customProperty', '.bin');
    const bytes = new Uint8Array(value.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < value.length; index++) view.setUint16(index * 2, value.charCodeAt(index), true);
    writer.set(part, bytes);
    writer.addContentType(part, `${SPREADSHEET}.customProperty`);
    return `<customPr${attributesXml({ name, 'r:id': writer.addRelation(path, 'office:customProperty', part) })}/>`;
  });
  return items.length === 0 ? '' : `<customProperties>${items.join('')}</customProperties>`;
}

function tablePartsXml(writer: PackageWriter, sheet: Sheet, path: string): string {
  const relations = writer.relationsOf(path).filter(({ type }) => type === 'office:table');
  const kept = new Set(sheet.tables.flatMap(({ part }) => part?.path ?? []));
  for (const { id, target } of relations) if (target !== null && !kept.has(target)) writer.removeRelation(path, id);
  const nodes = childrenOf(sheet.sourceOf('tableParts')[0], 's:tablePart');
  const parts = sheet.tables.map((table) => {
    const known = relations.find(({ target }) => target === table.part?.path);
    const node = nodes.find((one) => attributeOf(one, 'r:id') === known?.id);
    if (node) return xmlOf(node);
    const part = writer.freePath('xl/tables/table', '.xml');
    writer.set(part, tableXml(table, freeTableId(writer, sheet)));
    writer.addContentType(part, `${SPREADSHEET}.table+xml`);
    return `<tablePart r:id="${writer.addRelation(path, 'office:table', part)}"/>`;
  });
  return parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
}

/** Numbers of tables are of the whole workbook. */
const freeTableId = (writer: PackageWriter, { book }: Sheet): number => {
  const ids = book.sheets.flatMap(({ tables }) => tables.map(({ part }) => Number(attributeOf(part?.root, 'id') ?? 0)));
  return Math.max(0, ...ids) + ++writer.newTables;
};

function saveTable(writer: PackageWriter, table: Sheet['tables'][number]): void {
  const { part } = table;
  if (part === null) return;
  const was = tableOf(part.path, part.root);
  if (was !== null && tableState(was) !== tableState(table)) writer.set(part.path, tableXml(table, 0));
}
