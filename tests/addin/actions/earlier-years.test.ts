import type { PreviousYears } from '@report/addin/actions';
import type { StatisticsRequest } from '@report/engine/contract';
import { SERVICES, tabulateEach } from '../../fixtures/alupse';
import { computeTables, registersStateOf } from '../../fixtures/alupse-addin';
import { canariesOfFile } from '../../fixtures/canaries-of-file';
import { readFixture } from '../../fixtures/read-workbook';

const SEVERAL_YEARS = 'registers/as-kept/dialogue-2016-2023-plusieurs-annees.xlsx';

const yearOf = ({ periods: [period] }: StatisticsRequest): number => Number(period?.from.slice(0, 4));

/** What is sent when tables are asked with so many years before. */
async function sent(year: number, previousYears?: PreviousYears, file = SEVERAL_YEARS): Promise<StatisticsRequest[]> {
  const requests: StatisticsRequest[] = [];
  await computeTables(registersStateOf([readFixture(file)], { year }), {
    year,
    edition: 'complete',
    rounding: 'adjusted',
    services: SERVICES,
    ...(previousYears !== undefined && { previousYears }),
    compute: (request) => {
      requests.push(request);
      return Promise.resolve(tabulateEach(request));
    },
    signal: new AbortController().signal,
  });
  return requests;
}

test.each([
  [undefined, [2016]],
  [0, [2016]],
  [1, [2016, 2015]],
  [2, [2016, 2015, 2014]],
] as const)('%s years before: one request per year', async (previousYears, years) => {
  expect((await sent(2016, previousYears)).map(yearOf)).toEqual(years);
});

test('a year of which the registers hold nothing is not asked', async () => {
  expect((await sent(2012, 2)).map(yearOf)).toEqual([2012]);
});

test('only the tables that have data are asked of an earlier year', async () => {
  const [now, then, before] = await sent(2016, 2);
  expect(then?.tables).not.toContain('dialogue-projets');
  expect(now?.tables).toEqual(expect.arrayContaining(then?.tables ?? []));
  expect(then?.tables).toContain('dialogue-sans-dossier');
  // The register of requests without a file begins in 2015.
  expect(before?.tables).not.toContain('dialogue-sans-dossier');
});

test('the requests of the years before hold counts alone', async () => {
  const file = 'registers/dialogue-2016.xlsx';
  const requests = await sent(2016, 2, file);
  expect(requests).toHaveLength(3);
  const canaries = await canariesOfFile(`tests/fixtures/${file}`);
  expect(canaries.find(JSON.stringify(requests))).toEqual([]);
});
