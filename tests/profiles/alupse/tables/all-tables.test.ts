import type { RawWorkbook } from '@report/engine/registers';
import {
  buildRequest,
  CATALOGUE,
  deriveFacts,
  readRegisters,
  registerOf,
  registersOf,
  tablesFor,
  tabulate,
} from '../../../fixtures/alupse';
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

/** Ids of the tables whose sheets are in the workbooks; a register that came after them is in none. */
function expectedOf(raws: readonly RawWorkbook[]): readonly string[] {
  const sheets = new Set(raws.flatMap((raw) => raw.sheets.map(({ name }) => name)));
  const held = CATALOGUE.filter((entry) => registersOf(entry).every((key) => sheets.has(registerOf(key).sheet)));
  return held.map(({ id }) => id);
}

test.each([2016, 2023])(
  'the complete edition of %d is every table of the registers, in the order of the catalogue',
  (year) => {
    const expected = expectedOf(workbooksOf(year));
    expect(given(workbooksOf(year), year)).toEqual(expected);
    // The three services and the association: a sheet that was not found would leave its tables out on both sides.
    expect(
      new Set(CATALOGUE.filter(({ id }) => expected.includes(id)).map(({ service }) => service)).size,
    ).toBeGreaterThan(3);
  },
);

test.each([2016, 2023])('the three workbooks of %d, each alone, give every table between them', (year) => {
  const alone = new Set(workbooksOf(year).flatMap((raw) => given([raw], year)));
  const missing = expectedOf(workbooksOf(year)).filter((id) => !alone.has(id));
  expect({ 'tables that no workbook gives': missing }).toEqual({ 'tables that no workbook gives': [] });
});
