import { FILE_LIMITS } from '@report/ooxml/bounds';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ExcelHost } from '../../excel-host';
import { attach, bytesOf, codeOf, donationsFile } from './open-donations';

const refusal = async (bytes: Uint8Array, options = {}): Promise<unknown> =>
  ExcelHost.open(bytes, options).then(
    () => 'opened',
    (error: unknown) => error,
  );

/** Replaces the sheet of a one-sheet workbook. */
async function withSheetXml(change: (xml: string) => string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Feuil1').getCell('A1').value = 1;
  const parts = unzipSync(await bytesOf(book));
  const path = 'xl/worksheets/sheet1.xml';
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
}

test.each([
  ['not a zip', strToU8('Nom;Prénom\r\nDupont;Jeanne'), 'plain-text'],
  ['empty', new Uint8Array(), 'empty-file'],
  ['a zip that is no workbook', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'other-package'],
])('refuses a file that is %s', async (_, bytes, reason) => {
  expect(await refusal(bytes)).toMatchObject({ name: 'FileError', reason });
});

test('refuses a damaged workbook: cut in two, or with broken XML', async () => {
  const bytes = await donationsFile();
  expect(await refusal(bytes.slice(0, bytes.length / 2))).toMatchObject({ reason: 'truncated' });
  expect(await refusal(await withSheetXml((xml) => xml.replace('</worksheet>', '</row>')))).toMatchObject({
    reason: 'damaged',
  });
});

test('stops a zip bomb while it inflates, whatever size it declares', async () => {
  // Sound XML as far as it is read, in a part that must be: those the host has no use for are not inflated at all.
  const relations = strToU8(`<R>${`<R a="${'a'.repeat(60_000)}"/>`.repeat(300)}`);
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), '_rels/.rels': relations });
  const view = new DataView(bomb.buffer);
  // The declared sizes become lies: 10 bytes, in the local header and in the directory.
  for (let at = 0; at + 46 < bomb.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  expect(bomb.length).toBeLessThan(100_000);
  const limits = { ...FILE_LIMITS, inflatedBytes: 5_000_000 };
  expect(await refusal(bomb, { limits })).toMatchObject({ reason: 'inflates-too-large' });
});

test('refuses too many entries and too many cells; a merged area over the whole sheet fills no memory', async () => {
  const many = Object.fromEntries(
    Array.from({ length: FILE_LIMITS.entries + 1 }, (_, i) => [`f${i}`, new Uint8Array()]),
  );
  expect(await refusal(zipSync(many))).toMatchObject({ reason: 'too-many-entries' });
  const limits = { ...FILE_LIMITS, cells: 50 };
  expect(await refusal(await donationsFile(), { limits })).toMatchObject({
    reason: 'too-many-cells',
  });
  const merged = await withSheetXml((xml) =>
    xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  );
  // An area over everything is one area, whatever it covers.
  expect(await refusal(merged)).toBe('opened');
});

test('one cell at XFD1048576: opens, answers where it is, refuses to read everything, saves', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Piège');
  sheet.getCell('A1').value = 'début';
  sheet.getCell('XFD1048576').value = 'fin';
  const { Excel, host } = attach(await ExcelHost.open(await bytesOf(book)));
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Piège').getUsedRange(true).load('address, cellCount, values');
    await context.sync();
    // The whole sheet: Excel gives no values for whole columns, whatever their number.
    expect([used.address, used.cellCount, used.values]).toEqual(['Piège!A:XFD', -1, null]);
  });
  const read = (address: string): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Piège').getRange(address).load('values');
        await context.sync();
      }),
    );
  expect(await read('A1:XFC1048575')).toBe('RangeExceedsLimit');
  expect(await read('A1:D1048575')).toBe('ResponsePayloadSizeLimitExceeded');
  expect(host.values('Piège', 'XFD1048576')).toEqual([['fin']]);
  const again = await ExcelHost.open(await host.save());
  expect(again.values('Piège', 'XFD1048576')).toEqual([['fin']]);
});

test('a validation over whole columns neither fills the memory nor is lost', async () => {
  const validation =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A1:XFD1048576"><formula1>"oui,non"</formula1></dataValidation></dataValidations>';
  const host = await ExcelHost.open(
    await withSheetXml((xml) => xml.replace('</sheetData>', `</sheetData>${validation}`)),
  );
  const parts = unzipSync(await host.save());
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(validation);
});
