import type ExcelJS from 'exceljs';
import { readWorkbook } from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import type { RawSheet, RawWorkbook } from '@report/engine/registers';
import { twoModels } from './small-models';
import { openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

const signal = new AbortController().signal;

async function read(more?: (book: ExcelJS.Workbook) => void): Promise<RawWorkbook> {
  const { host, runner } = await openUserWorkbook(more);
  const before = userSide(host);
  const raw = await readWorkbook(runner, { signal });
  expect(userSide(host)).toBe(before);
  return raw;
}

const sheetOf = ({ sheets }: RawWorkbook, name: string): RawSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

test('values as they are: serials, results of formulas, hidden sheets', async () => {
  const raw = await read();
  expect(raw).toMatchObject({ file: null, date1904: false });
  expect(raw.sheets.map(({ name }) => name)).toEqual(['Registre', 'Notes']);
  expect(sheetOf(raw, 'Registre')).toEqual({
    name: 'Registre',
    firstRow: 0,
    firstColumn: 0,
    values: [
      ['Numéro', 'Ouvert le', 'Montant', ''],
      ['A-1', 42370, 12.5, 13.5],
      ['A-2', 42371, 1, ''],
    ],
    hiddenRows: [],
    tables: [],
    mergedAreas: [],
    dates: new Map(),
  });
  expect(sheetOf(raw, 'Notes').mergedAreas).toEqual(['A1:C1']);
});

test('where the block stands, its tables, its hidden rows, its merged areas; blank sheets are not read', async () => {
  const raw = await read((book) => {
    book.addWorksheet('Vide');
    book.addWorksheet('Mise en forme').getCell('A5000').fill = { type: 'pattern', pattern: 'solid' };
    const sheet = book.addWorksheet('Ailleurs');
    sheet.addTable({
      name: 'Demandes',
      ref: 'C4',
      totalsRow: true,
      columns: [
        { name: 'Code', totalsRowLabel: 'Total' },
        { name: 'Nombre', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    });
    sheet.getRow(5).hidden = true;
    sheet.getRow(7).hidden = true;
    sheet.mergeCells('C9:D9');
    sheet.getCell('C9').value = 'fin';
  });
  expect(raw.sheets.map(({ name }) => name)).toEqual(['Registre', 'Notes', 'Ailleurs']);
  const sheet = sheetOf(raw, 'Ailleurs');
  expect([sheet.firstRow, sheet.firstColumn, sheet.values.length]).toEqual([3, 2, 6]);
  expect(sheet.hiddenRows).toEqual([4, 6]);
  expect(sheet.mergedAreas).toEqual(['C9:D9']);
  expect(sheet.tables).toEqual([
    { name: 'Demandes', firstRow: 3, rowCount: 5, firstColumn: 2, columnCount: 2, showTotals: true },
  ]);
});

test('a sheet whose rows are all hidden', async () => {
  const raw = await read((book) => {
    const sheet = book.addWorksheet('Cachées');
    for (const row of [1, 2, 3]) {
      sheet.getCell(row, 1).value = row;
      sheet.getRow(row).hidden = true;
    }
  });
  expect(sheetOf(raw, 'Cachées').hiddenRows).toEqual([0, 1, 2]);
});

test('more merged areas than Excel lists at once', async () => {
  const raw = await read((book) => {
    const sheet = book.addWorksheet('Fusions');
    for (let row = 1; row <= 1400; row += 1) {
      sheet.getCell(row, 1).value = row;
      sheet.mergeCells(row, 1, row, 2);
    }
  });
  const { mergedAreas } = sheetOf(raw, 'Fusions');
  expect(mergedAreas).toHaveLength(1400);
  expect(new Set(mergedAreas)).toContain('A1400:B1400');
});

test('a large sheet is read in pieces under 5 MB, in order, and many hidden rows in few syncs', async () => {
  const { host, runner } = await openUserWorkbook((book) => {
    const sheet = book.addWorksheet('Grande');
    for (let row = 1; row <= 26_000; row += 1) {
      sheet.addRow([row, 'é'.repeat(120), `n${row}`]);
      if (row % 2 === 0) sheet.getRow(row).hidden = true;
    }
  });
  const raw = await readWorkbook(runner, { signal });
  const sheet = sheetOf(raw, 'Grande');
  expect(sheet.values.map(([first]) => first)).toEqual(Array.from({ length: 26_000 }, (_, row) => row + 1));
  expect(sheet.hiddenRows).toEqual(Array.from({ length: 13_000 }, (_, index) => 2 * index + 1));
  expect(host.counters.syncs).toBeLessThan(25);
  const largest = Math.max(...host.log.map((entry) => ('bytesOut' in entry ? Number(entry.bytesOut) : 0)));
  expect(largest).toBeLessThan(host.options.maxPayload);
});

test('a piece whose answer is too large for Excel is asked for again in halves', async () => {
  const { runner } = await openUserWorkbook(
    (book) => {
      const sheet = book.addWorksheet('Textes');
      for (let row = 1; row <= 300; row += 1) sheet.addRow([row, 'x'.repeat(400)]);
    },
    { maxPayload: 40_000 },
  );
  const { values } = sheetOf(await readWorkbook(runner, { signal }), 'Textes');
  expect(values.map(([first]) => first)).toEqual(Array.from({ length: 300 }, (_, row) => row + 1));
});

test('a stray cell in the last corner is refused before any value is read', async () => {
  const { host, runner } = await openUserWorkbook((book) => {
    const sheet = book.addWorksheet('Coin');
    sheet.getCell('A1').value = 1;
    sheet.getCell('XFD1048576').value = 1;
  });
  await expect(readWorkbook(runner, { signal })).rejects.toEqual(new AppError('SHEET_TOO_LARGE'));
  expect(host.counters.syncs).toBeLessThanOrEqual(5);
  expect(host.counters.bytesOut).toBeLessThan(20_000);
});

test('dates that count from 1904 are said', async () => {
  const raw = await read((book) => {
    book.properties.date1904 = true;
  });
  expect(raw.date1904).toBe(true);
});

test('a formula that was never calculated is no zero: it is found', async () => {
  const raw = await read((book) => {
    const sheet = book.addWorksheet('Formules');
    sheet.getCell('A1').value = { formula: '1+1', date1904: false };
    sheet.getCell('A2').value = { formula: '1+1', result: 2 };
  });
  expect(sheetOf(raw, 'Formules').values).toEqual([['#SANS_RESULTAT!'], [2]]);
});

test('small numbers in a format of date are known by their cells; dates, numbers and durations are not asked about', async () => {
  const raw = await read((book) => {
    const sheet = book.addWorksheet('Nombres');
    const put = (address: string, value: number, numFmt: string): void => {
      sheet.getCell(address).value = value;
      sheet.getCell(address).numFmt = numFmt;
    };
    put('C4', 3, 'dd/mm/yyyy');
    put('C5', 4, '0');
    put('C6', 0.5, '[h]:mm');
    put('C9', 2, 'd\\ mmm');
    put('D4', 42370, 'dd/mm/yyyy');
  });
  expect(sheetOf(raw, 'Nombres').dates).toEqual(new Map([3, 8].map((row) => [row, new Set([2])])));
});

test('our sheets are not read back, a copy somebody else marks is not ours', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, twoModels(1));
  host.sheet('Notes').customProperties.set('alupse', '{"role":"other"}');
  const { sheets } = await readWorkbook(runner, { signal });
  expect(sheets.map(({ name }) => name)).toEqual(['Registre', 'Notes']);
});

test('reading again: only the asked sheets, values alone', async () => {
  const { host, runner } = await openUserWorkbook();
  const { sheets } = await readWorkbook(runner, { signal, again: new Set(['Notes']) });
  expect(sheets).toEqual([
    {
      name: 'Notes',
      hidden: 'hidden',
      firstRow: 0,
      firstColumn: 0,
      values: [['À relire']],
      hiddenRows: [],
      tables: [],
      mergedAreas: [],
    },
  ]);
  expect(host.counters.syncs).toBeLessThan(7);
});

test('cancelled', async () => {
  const { runner } = await openUserWorkbook();
  await expect(readWorkbook(runner, { signal: AbortSignal.abort() })).rejects.toEqual(new AppError('CANCELLED'));
});

test('an Excel that does not say from when dates count is refused: every year would be four years wrong', async () => {
  const { runner } = await openUserWorkbook(undefined, { silentFunctions: true });
  await expect(readWorkbook(runner, { signal: new AbortController().signal })).rejects.toMatchObject({
    code: 'EXCEL_REFUSED',
  });
});
