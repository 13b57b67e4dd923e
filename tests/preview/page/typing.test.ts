import { ExcelHost } from '@report/excel-host';
import { FILE_LIMITS } from '@report/ooxml/bounds';
import { readDirectory } from '@report/ooxml/zip';
import { type CellOfSheet, Typing } from '../../../preview/page/typing';
import { bytesOf, firstSheet } from '../../ooxml/spreadsheet/workbook';

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" s="1"><v>42431</v></c></row>';
const BYTES = bytesOf({
  sheet: `<sheetData>${ROWS}</sheetData>`,
  texts: '<si><t>Mére</t></si>',
  styles: '<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>',
});

const open = async (bytes = BYTES) => {
  const host = await ExcelHost.open(bytes);
  const typing = new Typing(host);
  const at = (row: number, column: number): CellOfSheet => ({
    sheet: host.workbook.active,
    row,
    column,
    address: `${String.fromCharCode(65 + column)}${row + 1}`,
  });
  const text = (row: number, column: number): string => typing.textOf(at(row, column));
  return { host, typing, at, text };
};

const changed = async (host: ExcelHost): Promise<string[]> => {
  const was = readDirectory(BYTES, FILE_LIMITS.entries);
  return readDirectory(await host.save(), FILE_LIMITS.entries)
    .filter(({ name, crc }) => was.find((entry) => entry.name === name)?.crc !== crc)
    .map(({ name }) => name);
};

test('a value that is typed is in the file, and only its sheet is written again', async () => {
  const { host, typing, at } = await open();
  expect(typing.unsaved).toBe(false);
  expect(typing.type(at(0, 0), 'Mère')).toBeNull();
  expect(typing.type(at(4, 2), '3')).toBeNull();
  expect(typing.unsaved).toBe(true);
  expect(await changed(host)).toEqual(['xl/worksheets/sheet1.xml']);
  expect(
    firstSheet(await host.save())
      .values.flat()
      .filter((value) => value !== ''),
  ).toEqual(['Mère', 2, 42431, 3]);
});

test('what is typed as it stands changes nothing', async () => {
  const { host, typing, at, text } = await open();
  for (const column of [0, 1, 2]) expect(typing.type(at(0, column), text(0, column))).toBeNull();
  expect([typing.canUndo, await changed(host)]).toEqual([false, []]);
});

test('steps are taken back to the first, the formula with its result, and done again', async () => {
  const { host, typing, at, text } = await open();
  typing.type(at(0, 1), '7');
  typing.type(at(0, 2), '3');
  typing.type(at(0, 0), '');
  expect([text(0, 0), text(0, 1), text(0, 2)]).toEqual(['', '7', '3']);
  expect(typing.undo().said).toBe('A1 : saisie annulée.');
  typing.undo();
  typing.undo();
  expect([text(0, 0), text(0, 1), text(0, 2)]).toEqual(['Mére', '=1+1', '02/03/2016']);
  expect(firstSheet(await host.save()).values).toEqual([['Mére', 2, 42431]]);
  expect(typing.undo()).toEqual({ place: null, said: null });
  while (typing.canRedo) typing.redo();
  expect([text(0, 0), text(0, 1), text(0, 2)]).toEqual(['', '7', '3']);
  expect(typing.canRedo).toBe(false);
});

test('a step typed after others were taken back ends them', async () => {
  const { typing, at } = await open();
  typing.type(at(0, 0), 'a');
  typing.undo();
  typing.type(at(1, 0), 'b');
  expect([typing.canUndo, typing.canRedo]).toEqual([true, false]);
});

test('a cell that somebody else changed since is left as it is', async () => {
  const { host, typing, at, text } = await open();
  typing.type(at(0, 0), 'Mère');
  host.userEdit('Feuil1', 'A1', 'Père', 'coauthor');
  expect(typing.undo().said).toContain('a changé depuis');
  expect(text(0, 0)).toBe('Père');
});

test('a formula and a protected sheet are refused in words that say what to do; nothing changes', async () => {
  const { host, typing, at } = await open();
  expect(typing.type(at(0, 0), '=B1')).toContain('ne calcule pas');
  expect([typing.canUndo, await changed(host)]).toEqual([false, []]);
  const locked = await open(
    bytesOf({ sheet: `<sheetData>${ROWS}</sheetData><sheetProtection sheet="1"/>`, texts: '<si><t>a</t></si>' }),
  );
  expect(locked.typing.type(locked.at(0, 0), 'b')).toContain('protégée');
  expect(locked.text(0, 0)).toBe('a');
});

test('a workbook that counts from 1904 gets the day that was typed', async () => {
  const { host, typing, at } = await open(bytesOf({ head: '<workbookPr date1904="1"/>', sheet: '<sheetData/>' }));
  typing.type(at(0, 0), '12/03/2016');
  expect(firstSheet(await host.save()).values).toEqual([[42_441 - 1462]]);
  expect(typing.textOf(at(0, 0))).toBe('12/03/2016');
});
