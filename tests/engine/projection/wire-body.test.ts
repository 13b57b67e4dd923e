import type { StatisticsRequest } from '@report/engine/contract';
import type { CellValue, RawSheet, RawWorkbook } from '@report/engine/registers';
import { lookupKey } from '@report/engine/vocabularies';
import { REGISTERS, SERVICES, tabulateEach } from '../../fixtures/alupse';
import { computeTables, registersStateOf } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';

/** What is sent for these registers: the body, byte for byte. */
async function bodyOf(raw: RawWorkbook): Promise<string> {
  const sent: StatisticsRequest[] = [];
  await computeTables(registersStateOf([raw], { year: 2016 }), {
    year: 2016,
    edition: 'complete',
    rounding: 'adjusted',
    services: SERVICES,
    signal: new AbortController().signal,
    compute: (request) => {
      sent.push(request);
      return Promise.resolve(tabulateEach(request));
    },
  });
  expect(sent).toHaveLength(1);
  return JSON.stringify(sent[0]);
}

const personal = new Set(
  Object.values(REGISTERS).flatMap(({ columns }) =>
    columns.filter(({ personal: own, type }) => own === true && type === 'text').map(({ header }) => lookupKey(header)),
  ),
);
const withRows = (
  raw: RawWorkbook,
  change: (rows: readonly (readonly CellValue[])[], header: readonly CellValue[]) => (readonly CellValue[])[],
): RawWorkbook => ({
  ...raw,
  sheets: raw.sheets.map((sheet): RawSheet => {
    const [header = [], ...rows] = sheet.values;
    return { ...sheet, values: [header, ...change(rows, header)] };
  }),
});

const raw = readFixture('registers/dialogue-2016.xlsx');

test('the order of the rows carries nothing: registers turned upside down send the same bytes', async () => {
  expect(await bodyOf(withRows(raw, (rows) => [...rows].reverse()))).toBe(await bodyOf(raw));
});

test('nor does any personal text: other names, addresses and remarks send the same bytes', async () => {
  let changed = 0;
  const renamed = withRows(raw, (rows, header) =>
    rows.map((row, index) =>
      row.map((value, column) => {
        if (value === '' || !personal.has(lookupKey(String(header[column] ?? '')))) return value;
        changed += 1;
        return `Autre ${index} ${column}`;
      }),
    ),
  );
  expect(changed).toBeGreaterThan(1000);
  expect(await bodyOf(renamed)).toBe(await bodyOf(raw));
});

test('one child more or less does: two bodies together give a row back, which is why none is kept', async () => {
  expect(await bodyOf(withRows(raw, (rows) => rows.slice(1)))).not.toBe(await bodyOf(raw));
});
