import type { PreviousYears } from '@report/addin/actions';
import { type SheetCell, type SheetModel, styleOf } from '@report/addin/layout';
import type { ComparedTable, Comparison } from '@report/engine/compare';
import { SERVICES, tabulateEach } from '../../fixtures/alupse';
import { computeTables, registersStateOf, layoutSheets } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';
import { faultsOfModel, faultsOfReport } from './faults-of-model';
import { cellsIn, texts } from './read-model';
import { fifteenDigits } from '../../fixtures/fifteen-digits';

async function compared(
  file: string,
  year: number,
  previousYears: PreviousYears,
): Promise<{ comparison: Comparison | null; models: SheetModel[] }> {
  const { answer, lists, absent, comparison } = await computeTables(
    registersStateOf([readFixture(`registers/${file}`)], { year }),
    {
      year,
      edition: 'complete',
      rounding: 'adjusted',
      services: SERVICES,
      previousYears,
      compute: (request) => Promise.resolve(tabulateEach(request)),
      signal: new AbortController().signal,
    },
  );
  return {
    comparison,
    models: layoutSheets(answer, lists, { computedOn: new Date(2026, 10, 22), absent, comparison }),
  };
}

const SEVERAL_YEARS = 'as-kept/dialogue-2016-2023-plusieurs-annees.xlsx';
const sheetOf = (models: readonly SheetModel[], year: number): SheetModel => {
  const sheet = models.find(({ name }) => name === `Comparaison ${year}`);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

/** The lines of a compared table in the sheet, found by the name of its range. */
function linesOf(sheet: SheetModel, { id, column }: Pick<ComparedTable, 'id' | 'column'>, year: number) {
  const name = ['comparaison', id, ...(column ? [column.code] : [])].join('_').replaceAll('-', '_');
  const place = sheet.names.find((one) => one.name === `${name}_${year}`);
  if (place === undefined) throw new Error(`${name} is not named`);
  return cellsIn(sheet, place.address);
}
const values = (cells: readonly (SheetCell | undefined)[]) => cells.map((cell) => cell?.value);

/** What a line must show, from the data. */
function expectedOf(
  { years, change }: ComparedTable,
  line: ComparedTable['lines'][number],
): (string | number | undefined)[] {
  const shared = years.some(({ base }) => base !== null);
  const figures = line.figures.flatMap((figure) => [
    figure?.figure ?? '–',
    ...(shared ? [figure?.percent == null ? '–' : figure.percent / 100] : []),
  ]);
  return [...figures, ...(change === null ? [] : [line.change ?? '–'])].map(fifteenDigits);
}

describe.each<[string, number, PreviousYears]>([
  [SEVERAL_YEARS, 2016, 1],
  [SEVERAL_YEARS, 2023, 2],
  ['bebe-2023.xlsx', 2023, 2],
  ['random-1-300-2019.xlsx', 2019, 2],
])('%s, %d and %d years before', (file, year, previousYears) => {
  const laidOut = compared(file, year, previousYears);

  test('nothing is cut, outside, split or named twice', async () => {
    const { models } = await laidOut;
    expect(faultsOfReport(models)).toEqual([]);
    expect(faultsOfModel(sheetOf(models, year))).toEqual([]);
  });

  test('every figure and every change stands where its name leads', async () => {
    const { comparison, models } = await laidOut;
    const sheet = sheetOf(models, year);
    const tables = comparison?.tables ?? [];
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const [header = [], ...lines] = linesOf(sheet, table, year);
      expect(values(header)[0]).toBe(table.stub);
      expect(lines.length).toBe(table.lines.length + (table.total === null ? 0 : 1));
      for (const line of [...table.lines, ...(table.total ? [table.total] : [])]) {
        const printed = lines.filter(([stub]) =>
          [line.label, `${line.label} (hors total)`].includes(String(stub?.value)),
        );
        expect(printed.map((cells) => values(cells.slice(1)))).toContainEqual(expectedOf(table, line));
      }
      expect(texts(sheet)).toEqual(expect.arrayContaining([...table.notes]));
    }
  });
});

test('two years: figure and share of each, and the change in points', async () => {
  const { models } = await compared(SEVERAL_YEARS, 2016, 1);
  const lines = linesOf(sheetOf(models, 2016), { id: 'dialogue-motif', column: null }, 2016);
  expect(values(lines[0] ?? [])).toEqual([
    'Motif principal',
    '2016',
    '%\u00a0de 123',
    '2015',
    '%\u00a0de 25',
    'Écart (points)',
  ]);
  const total = lines.find(([stub]) => stub?.value === 'Total') ?? [];
  expect(values(total)).toEqual(['Total', 123, 1, 25, 1, '–']);
});

test('a break in the series: no column of changes', async () => {
  const { models } = await compared(SEVERAL_YEARS, 2023, 1);
  const [header = []] = linesOf(sheetOf(models, 2023), { id: 'dialogue-justice-instances', column: null }, 2023);
  expect(values(header)).toEqual(['Instance', '2023', '%\u00a0de 87', '2022', '%\u00a0de 20']);
});

test('the summary leads to it', async () => {
  const { models } = await compared(SEVERAL_YEARS, 2016, 1);
  const links = models[0]?.rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
  expect(links).toContain("'Comparaison 2016'!A1");
});

test('without earlier years there is no such sheet', async () => {
  const { comparison, models } = await compared(SEVERAL_YEARS, 2016, 0);
  expect(comparison).toBeNull();
  expect(models.some(({ name }) => name.startsWith('Comparaison'))).toBe(false);
});

test('a workbook that begins with the report year: said, without a table of zeros', async () => {
  const { comparison, models } = await compared(SEVERAL_YEARS, 2012, 2);
  expect(comparison?.tables).toEqual([]);
  expect(texts(sheetOf(models, 2012)).some((text) => text.startsWith('2011 et 2010\u00a0: aucune donnée'))).toBe(true);
});

test.each([
  ['delta', 5, '"+"0;"−"0;0'],
  ['delta', -1318, '"+"#"\u00a0"##0;"−"#"\u00a0"##0;0'],
  ['deltaDecimal', -0.3, '"+"0.0;"−"0.0;0'],
  ['deltaDecimal', 0.25, '"+"0.00;"−"0.00;0'],
] as const)('a change always bears its sign: %s %d', (role, value, numberFormat) => {
  expect(styleOf({ column: 1, value, role }).numberFormat).toBe(numberFormat);
});
