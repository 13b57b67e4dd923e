import type { RawWorkbook, RegistersRead } from '@report/engine/registers';
import { randomSource } from '../../../samples/deal';
import { CATALOGUE, registersOf, deriveFacts, buildRequest, readRegisters, findFindings } from '../../fixtures/alupse';
import type { Treatment } from '../../fixtures/as-kept';
import * as kept from '../../fixtures/as-kept';
import { readFixture } from '../../fixtures/read-workbook';

/** What people do to their registers, and all of it together. */
const TREATMENTS: Readonly<Record<string, readonly Treatment[]>> = {
  'titles, and a logo above them': [kept.titles, kept.logo],
  'a header on two rows, below a title': [kept.twoRowHeader, kept.titles],
  'columns in another order': [kept.reordered],
  'other headers': [kept.otherHeaders],
  'headers in capitals': [kept.shoutedHeaders],
  'columns of her own': [kept.ownColumns],
  'no names': [kept.withoutPersonalTexts],
  'columns further right': [kept.indented, kept.titles],
  'rows in another order': [kept.shuffledRows],
  'blank rows and totals': [kept.blankRows, kept.totalRows, kept.titles],
  'hidden rows': [kept.hiddenRows],
  'Excel tables': [kept.excelTable, kept.titles],
  'Excel tables with a row of totals': [kept.excelTableWithTotals, kept.titles],
  'renamed sheets': [kept.otherNames],
  'a sheet for each year': [kept.sheetPerYear],
  'dates as text': [kept.textDates],
  'times of day': [kept.timesOfDay],
  'decimal commas': [kept.textNumbers],
  'free spellings': [kept.freeSpellings, kept.freeAnswers, kept.freeIdentifiers],
  'everything mixed': [
    kept.sheetPerYear,
    kept.freeSpellings,
    kept.freeAnswers,
    kept.freeIdentifiers,
    kept.textDates,
    kept.textNumbers,
    kept.shuffledRows,
    kept.blankRows,
    kept.totalRows,
    kept.otherHeaders,
    kept.reordered,
    kept.ownColumns,
    kept.shoutedHeaders,
    kept.indented,
    kept.titles,
    kept.logo,
    kept.hiddenRows,
  ],
};

function treated(workbook: RawWorkbook, treatments: readonly Treatment[], seed: number): RawWorkbook {
  const random = randomSource(seed);
  let sheets = kept.keptSheetsOf(workbook);
  for (const treatment of treatments) sheets = sheets.flatMap((sheet) => treatment(sheet, random));
  return { ...workbook, sheets: sheets.map(kept.rawSheetOf) };
}

/** What goes to the service for a year: every count of every table the registers can give. */
function countsOf(read: RegistersRead, year: number): string {
  const present = new Set(read.registers.keys());
  const tables = CATALOGUE.filter((entry) => registersOf(entry).every((register) => present.has(register))).map(
    ({ id }) => id,
  );
  const facts = deriveFacts(read.registers, year);
  return JSON.stringify(buildRequest(facts, { edition: 'complete', rounding: 'adjusted', tables }));
}

describe.each([
  ['bebe-2016.xlsx', 2016],
  ['bebe-2023.xlsx', 2023],
  ['medical-2016.xlsx', 2016],
  ['medical-2023.xlsx', 2023],
])('%s', (file, year) => {
  const clean = readFixture(`registers/${file}`);
  const expected = countsOf(readRegisters([clean]), year);

  test.each(Object.entries(TREATMENTS))('%s: the same figures, no question, no error', (_, treatments) => {
    const read = readRegisters([treated(clean, treatments, year)]);
    expect(read.questions).toEqual([]);
    expect(findFindings(read, year).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(countsOf(read, year)).toBe(expected);
  });

  test('dates from 1904', () => {
    const read = readRegisters([{ ...treated(clean, [kept.serialsOf1904], year), date1904: true }]);
    expect(countsOf(read, year)).toBe(expected);
  });

  test('a difference would be seen', () => {
    const without = readRegisters([
      {
        ...clean,
        sheets: clean.sheets.map((sheet) => ({ ...sheet, values: sheet.values.slice(0, sheet.values.length / 2) })),
      },
    ]);
    expect(countsOf(without, year)).not.toBe(expected);
  });
});
