import type { RawWorkbook } from '@report/engine/registers';
import { CATALOGUE, tablesFor, deriveFacts, buildRequest, readRegisters, tabulate } from '../../../fixtures/alupse';
import { readFixture } from '../../../fixtures/read-workbook';

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

test.each([2016, 2023])('the complete edition of %d is every table of the catalogue, in its order', (year) => {
  expect(given(workbooksOf(year), year)).toEqual(CATALOGUE.map(({ id }) => id));
});

test.each([2016, 2023])('the three workbooks of %d, each alone, give every table between them', (year) => {
  const alone = new Set(workbooksOf(year).flatMap((raw) => given([raw], year)));
  const missing = CATALOGUE.map(({ id }) => id).filter((id) => !alone.has(id));
  expect({ 'tables that no workbook gives': missing }).toEqual({ 'tables that no workbook gives': [] });
});
