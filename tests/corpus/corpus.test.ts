import { strToU8 } from 'fflate';
import { bytesOf } from '../ooxml/spreadsheet/workbook';
import { type Line, linesOf } from './lines-of';
import { tryFile, unequalEntries } from './try-file';

const SOUND = bytesOf({
  sheet: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData>',
});
const lineOf = async (file: string, bytes: Uint8Array): Promise<Line> => ({
  file,
  tried: await tryFile(bytes),
  failed: null,
  memory: 100,
});

test('a sound file is read, kept whole when it is saved, and changed in one part when a cell is', async () => {
  const { refused, unequal, changed } = await tryFile(SOUND);
  expect([refused, unequal, changed]).toEqual([null, [], { parts: ['xl/worksheets/sheet1.xml'], wrong: [] }]);
});

test('entries that differ, are new or gone are named', () => {
  const other = bytesOf({ parts: { 'xl/styles.xml': null, 'a.bin': strToU8('a') } });
  expect(unequalEntries(SOUND, other).sort()).toEqual(['a.bin', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']);
});

test('a refusal counts as right where the file is known not to be sound, with its reason in French', async () => {
  const lines = [await lineOf('p/a.xlsx', SOUND), await lineOf('p/b.xlsx', strToU8('PK\u0003\u0004 coupé'))];
  const wrong = linesOf(lines, new Map());
  expect([wrong.isSound, wrong.lines[1]]).toEqual([false, 'sound files read: 50.00 % (1 of 2)']);
  expect(wrong.lines[2]).toContain('Ce fichier est incomplet');
  const right = linesOf(lines, new Map([['b.xlsx', 'cut short']]));
  expect([right.isSound, right.lines[1]]).toEqual([true, 'sound files read: 100.00 % (1 of 1)']);
});

test('a file that failed, lost a part or changed more than its sheet is never sound', async () => {
  const line = await lineOf('a.xlsx', SOUND);
  const { tried } = line;
  if (tried === null) throw new Error('not tried');
  const isSound = (more: Partial<Line>): boolean => linesOf([{ ...line, ...more }], new Map()).isSound;
  expect(isSound({})).toBe(true);
  expect(isSound({ tried: null, failed: 'TypeError' })).toBe(false);
  expect(isSound({ tried: { ...tried, unequal: ['xl/charts/chart1.xml'] } })).toBe(false);
  expect(
    isSound({ tried: { ...tried, changed: { parts: ['xl/worksheets/sheet1.xml', 'xl/styles.xml'], wrong: [] } } }),
  ).toBe(false);
  expect(isSound({ tried: { ...tried, changed: { parts: ['xl/worksheets/sheet1.xml'], wrong: ['Feuil1'] } } })).toBe(
    false,
  );
});
