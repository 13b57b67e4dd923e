import type { Workbook as ExcelWorkbook } from 'exceljs';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { FileError } from '@report/ooxml/bounds';
import { MAX_COLUMNS } from '../cells/address';
import { sheetInternals } from '../cells/exceljs-internals';
import type { HostOptions } from '../host-options';
import { Workbook } from '../model/workbook';
import { readCustomProperties } from './custom-properties-part';
import { readNames } from './defined-names';
import { readText, relationshipsOf, writeText } from './package-parts';
import { type Parts, readParts, WORKBOOK_PART } from './parts';
import { countCells, splitSheet, type SheetTail } from './sheet-tail';
import { readSettings } from './web-extension-part';
import { element, elements, isTrue } from './xml-text';

/** Raw pieces of the opened file that are put back, word for word, when it is saved. */
export interface KeptXml {
  readonly workbookProtection: string;
  /** By sheet, as it was opened. */
  readonly sheets: ReadonlyMap<object, SheetTail>;
}

const NOTHING_KEPT: KeptXml = { workbookProtection: '', sheets: new Map() };

export function emptyWorkbook(options: HostOptions): readonly [Workbook, KeptXml] {
  return [new Workbook(new ExcelJS.Workbook(), options), NOTHING_KEPT];
}

/** Opens the bytes of an .xlsx file. Fails with FileError; nothing is given to ExcelJS before the limits are checked. */
export async function openWorkbook(bytes: Uint8Array, options: HostOptions): Promise<readonly [Workbook, KeptXml]> {
  const parts = readParts(bytes, options.limits);
  if (!parts.has(WORKBOOK_PART)) throw new FileError('other-package');
  const workbookXml = readText(parts, WORKBOOK_PART);
  const tails = prepare(parts, options);
  const wb = new Workbook(await load(parts), options);

  const fileSheets = sheetsOf(parts, workbookXml);
  wb.names = readNames(
    wb,
    workbookXml,
    fileSheets.map(({ name }) => name),
  );
  for (const [key, json] of readSettings(parts, options.addinId)) wb.settings.set(key, json);
  const workbookProtection = element(workbookXml, 'workbookProtection');
  wb.structureProtected = isTrue(workbookProtection?.attributes.lockStructure);

  const kept = new Map<object, SheetTail>();
  for (const { name, part } of fileSheets) {
    const sheet = wb.sheets().find((one) => one.Name === name);
    const tail = tails.get(part);
    if (!sheet || !tail) continue;
    for (const { row, column, link } of tail.links) sheet.links.set(row, column, link);
    for (const [key, value] of readCustomProperties(parts, part, tail)) sheet.customProperties.set(key, value);
    sheetInternals(sheet.ws).rowBreaks = tail.rowBreaks.map((id) => ({ id, max: MAX_COLUMNS - 1, man: 1 }));
    sheet.validations.load(tail.validations);
    kept.set(sheet, tail);
  }
  return [wb, { workbookProtection: workbookProtection?.source ?? '', sheets: kept }];
}

function sheetsOf(parts: Parts, workbookXml: string): { readonly name: string; readonly part: string }[] {
  const targets = new Map(relationshipsOf(parts, WORKBOOK_PART).map(({ id, target }) => [id, target]));
  return elements(element(workbookXml, 'sheets')?.content ?? '', 'sheet').map(({ attributes }) => ({
    name: attributes.name ?? '',
    part: targets.get(attributes['r:id'] ?? '') ?? '',
  }));
}

/** Makes the parts digestible for ExcelJS 4.4, and checks what would exhaust memory in it. */
function prepare(parts: Parts, options: HostOptions): ReadonlyMap<string, SheetTail> {
  const tails = new Map<string, SheetTail>();
  let cells = 0;
  for (const [path, bytes] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) {
      cells += countCells(bytes);
      if (cells > options.limits.cells) throw new FileError('too-many-cells');
      const [visible, tail] = splitSheet(bytes);
      parts.set(path, visible);
      tails.set(path, tail);
    } else if (/^xl\/tables\/[^/]+\.xml$/.test(path)) {
      // Excel leaves out headerRowCount="1"; ExcelJS then believes that the table has no header, and saves it so.
      const xml = readText(parts, path);
      if (!xml.includes('headerRowCount='))
        writeText(parts, path, xml.replace('<table ', '<table headerRowCount="1" '));
    }
  }
  const workbookXml = readText(parts, WORKBOOK_PART);
  writeText(
    parts,
    WORKBOOK_PART,
    workbookXml
      .replace(element(workbookXml, 'definedNames')?.source ?? '', '') // ExcelJS unrolls every name into cells
      .replace('date1904="true"', 'date1904="1"'),
  );
  return tails;
}

async function load(parts: Parts): Promise<ExcelWorkbook> {
  const xl = new ExcelJS.Workbook();
  const clean = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    await xl.xlsx.load(clean.buffer);
  } catch (error) {
    throw new FileError('damaged', {}, { cause: error });
  }
  if (xl.worksheets.length === 0) throw new FileError('other-package');
  return xl;
}
