import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { formatA1 } from '../cells/address';
import { forEachRow } from '../cells/exceljs-internals';
import { describeChart } from '../model/charts';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { writeCustomProperties } from './custom-properties-part';
import { writeNames } from './defined-names';
import { writeCharts } from './drawing-part';
import type { KeptXml } from './open-workbook';
import { readText, writeText } from './package-parts';
import { type Parts, WORKBOOK_PART } from './parts';
import type { SheetTail } from './sheet-tail';
import { writeSettings } from './web-extension-part';
import { attributesText, element } from './xml-text';

/** Elements of a sheet in the order of the format, from sheetProtection on. */
const ORDER =
  'sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Puts an element where the format wants it, instead of the one with its name if there is one. */
function place(sheetXml: string, name: string, xml: string): string {
  if (xml === '') return sheetXml;
  const cells = Math.max(sheetXml.lastIndexOf('</sheetData>'), sheetXml.lastIndexOf('<sheetData/>'), 0);
  const head = sheetXml.slice(0, cells);
  const tail = sheetXml.slice(cells);
  const old = element(tail, name);
  if (old) return head + tail.replace(old.source, () => xml);
  const later = ORDER.slice(ORDER.indexOf(name) + 1).join('|');
  return head + tail.replace(new RegExp(`<(?:(?:${later})[\\s/>]|/worksheet>)`), (next) => xml + next);
}

/** Makes what ExcelJS writes equal to what the model says: dates stay numbers, tables keep their headers, the open tab. */
function prepare(wb: Workbook): void {
  for (const table of wb.tables()) table.syncHeader();
  for (const sheet of wb.sheets()) {
    forEachRow(sheet.ws, (row) => {
      // A row that only has a height or is hidden is written too, if ExcelJS knows of it.
      if (row.hidden && row._cells.length === 0) sheet.ws.getCell(row.number, 1);
    });
  }
  wb.xl.definedNames.model = [];
  const views = wb.xl.views as typeof wb.xl.views | undefined;
  const standard = { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: 0, visibility: 'visible' };
  wb.xl.views = [{ ...standard, ...views?.[0], activeTab: wb.sheets().indexOf(wb.active) }];
  for (const sheet of wb.sheets()) sheet.changeView({ tabSelected: sheet === wb.active } as object);
}

/** The workbook as the bytes of an .xlsx file. See ExcelHost.save for what does not survive. */
export async function saveWorkbook(wb: Workbook, kept: KeptXml): Promise<Uint8Array> {
  prepare(wb);
  const written = await wb.xl.xlsx.writeBuffer();
  const parts: Parts = new Map(Object.entries(unzipSync(new Uint8Array(written))));
  for (const sheet of wb.sheets()) finishSheet(parts, sheet, kept.sheets.get(sheet));
  finishWorkbook(parts, wb, kept);
  writeSettings(parts, wb.options.addinId, wb.settings);
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

function finishWorkbook(parts: Parts, wb: Workbook, kept: KeptXml): void {
  const protection = wb.structureProtected ? kept.workbookProtection || '<workbookProtection lockStructure="1"/>' : '';
  const xml = readText(parts, WORKBOOK_PART)
    .replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, '')
    .replace('<bookViews>', () => `${protection}<bookViews>`)
    .replace('</sheets>', () => `</sheets>${writeNames(wb)}`);
  writeText(parts, WORKBOOK_PART, xml);
}

function finishSheet(parts: Parts, sheet: Worksheet, tail: SheetTail | undefined): void {
  const path = `xl/worksheets/sheet${sheet.ws.id}.xml`;
  const properties = writeCustomProperties(parts, path, sheet.customProperties);
  const pieces: readonly (readonly [name: string, xml: string])[] = [
    ['sheetProtection', sheet.isProtected ? (tail?.protection ?? '') : ''],
    ['autoFilter', sheet.AutoFilter.Enabled ? (tail?.autoFilter ?? '') : ''],
    ['dataValidations', sheet.validations.xml()],
    ['colBreaks', tail?.columnBreaks ?? ''],
    ['customProperties', properties],
    ['drawing', writeCharts(parts, path, sheet.charts.map(describeChart))],
  ];
  const links = linksOf(sheet);
  if (links === '' && pieces.every(([, xml]) => xml === '')) return;
  const before = readText(parts, path);
  const external = element(before, 'hyperlinks')?.content ?? '';
  const all = [...pieces, ['hyperlinks', links === '' ? '' : `<hyperlinks>${external}${links}</hyperlinks>`] as const];
  writeText(
    parts,
    path,
    all.reduce((xml, [name, piece]) => place(xml, name, piece), before),
  );
}

const linksOf = (sheet: Worksheet): string =>
  sheet.links
    .entries()
    .map(({ row, column, link }) => {
      const cell = sheet.ws.findCell(row + 1, column + 1);
      const display = cell && cell.type === ExcelJS.ValueType.String ? cell.text : undefined;
      const attributes = attributesText({
        ref: formatA1({ top: row, left: column, bottom: row, right: column }),
        location: link.documentReference,
        display,
        tooltip: link.screenTip,
      });
      return `<hyperlink${attributes}/>`;
    })
    .join('');
