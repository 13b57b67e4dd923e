import type { RawWorkbook } from '@report/engine/registers';
import { CATALOGUE, tablesFor, deriveFacts, buildRequest, readRegisters, tabulate } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';
import expected2016 from '../../fixtures/registers/expected-2016.json';
import expected2023 from '../../fixtures/registers/expected-2023.json';

const ofReports = new Set([...Object.keys(expected2016), ...Object.keys(expected2023)]);
const own = CATALOGUE.map(({ id }) => id).filter((id) => !ofReports.has(id));

/** Ids of the tables of the complete edition that workbooks give together. */
function given(raws: readonly RawWorkbook[], year: number): readonly string[] {
  const { registers } = readRegisters(raws);
  const { ready, absent } = tablesFor('complete', registers.keys());
  const asked = { year, edition: 'complete', rounding: 'adjusted', tables: ready } as const;
  const { tables } = tabulate(buildRequest(deriveFacts(registers, year), asked));
  expect(tables.map(({ id }) => id)).toEqual(ready);
  expect(ready.length + absent.length).toBe(CATALOGUE.length);
  return ready;
}

const workbooksOf = (year: number): RawWorkbook[] =>
  ['dialogue', 'bebe', 'medical'].map((service) => readFixture(`registers/${service}-${year}.xlsx`));

test.each([2016, 2023])('the complete edition of %d is the 91 tables of both reports and 1 of our own', (year) => {
  expect([ofReports.size, own]).toEqual([91, ['dialogue-motif-demandeur']]);
  expect(given(workbooksOf(year), year)).toEqual(CATALOGUE.map(({ id }) => id));
});

test.each([2016, 2023])('the three workbooks of %d, each alone, give the same 92 tables', (year) => {
  const alone = new Set(workbooksOf(year).flatMap((raw) => given([raw], year)));
  expect(new Set(CATALOGUE.map(({ id }) => id))).toEqual(alone);
  expect(alone.size).toBe(92);
});
