import { type Cell, saveBook, type Link, type Sheet } from '@report/ooxml/book';
import { describeChart } from '../model/charts';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { writeNames } from './defined-names';
import { writeCharts } from './drawing-part';
import { writeSettings } from './web-extension-part';

/** The workbook as the bytes of an .xlsx file: what did not change is what was opened, byte for byte. */
export function saveWorkbook(wb: Workbook): Uint8Array {
  for (const table of wb.tables()) if (table.headerState() !== wb.headersAsOpened.get(table.model)) table.syncHeader();
  const { xl } = wb;
  const { active, activeAsOpened } = wb;
  // Left to the file as long as nobody opened another one.
  const shown = active === activeAsOpened && xl.rememberedTab !== undefined ? xl.rememberedTab : active.ws;
  xl.activeTab = xl.sheets.indexOf(xl.sheets.includes(shown) ? shown : active.ws);
  xl.isStructureProtected = wb.structureProtected;
  for (const { ws, validations, links } of wb.sheets()) {
    ws.validations = validations.xml();
    if (links.changed) ws.places = placesOf(ws, links.entries());
  }
  const names = writeNames(wb);
  xl.definedNames = names === wb.namesAsOpened ? null : names;
  const charts = new Map(wb.sheets().map((sheet) => [sheet.ws, sheet.charts.map(describeChart)]));
  return saveBook(
    xl,
    (writer, sheet, path) => writeCharts(writer, path, charts.get(sheet) ?? []),
    (writer) => {
      writeSettings(writer, wb.options.addinId, wb.options.forgetsSettings ? new Map<string, string>() : wb.settings);
    },
  );
}

const placesOf = (ws: Sheet, links: ReturnType<Worksheet['links']['entries']>): Link[] =>
  links.map(({ row, column, link }) => ({
    row: row + 1,
    column: column + 1,
    location: link.documentReference,
    ...displayOf(ws.findCell(row + 1, column + 1)?.value),
    ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
  }));

/** What the link shows, where it is a text. */
const displayOf = (value: Cell['value'] | undefined): { display?: string } =>
  typeof value === 'string' ? { display: value } : {};
