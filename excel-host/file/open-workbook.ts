import { atOnce } from '@report/ooxml/bounds';
import { emptyBook, readBook } from '@report/ooxml/book';
import { Package } from '@report/ooxml/package';
import type { HostOptions } from '../host-options';
import { Workbook } from '../model/workbook';
import { readNames, writeNames } from './defined-names';
import { readSettings } from './web-extension-part';

export function emptyWorkbook(options: HostOptions): Workbook {
  return new Workbook(emptyBook(`${options.sheetPrefix}1`), options);
}

/** Opens the bytes of an .xlsx file. @throws FileError: why it cannot be read, with sheet and cell where it is about one */
export function openWorkbook(bytes: Uint8Array, options: HostOptions): Workbook {
  const pack = Package.open(bytes, options.limits);
  const wb = new Workbook(atOnce(readBook(pack)), options);
  wb.names = readNames(wb, wb.xl.source.root);
  wb.namesAsOpened = writeNames(wb);
  for (const [key, json] of readSettings(pack, options.addinId)) wb.settings.set(key, json);
  wb.structureProtected = wb.xl.isStructureProtected;
  for (const sheet of wb.sheets()) {
    for (const { row, column, location = '', tooltip } of sheet.ws.places)
      sheet.links.set(row - 1, column - 1, {
        documentReference: location,
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      });
    sheet.links.changed = false;
    sheet.validations.load(sheet.ws.validations);
  }
  for (const table of wb.tables()) wb.headersAsOpened.set(table.model, table.headerState());
  return wb;
}
