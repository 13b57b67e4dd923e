import type { RawSheet } from '@report/engine/registers';
import { PROFILE } from '@report/profiles/alupse';
import { ColumnMatrix, WAYS } from '../../fixtures/column-matrix';
import { readFixture } from '../../fixtures/read-workbook';
import { ALL_CASES, SAMPLE, sample } from '../../fixtures/sample';

/** The workbooks of the services as one: a register that two of them keep is one sheet, so that every table has figures. */
const sheets = new Map<string, RawSheet>();
for (const file of ['dialogue', 'bebe', 'medical'])
  for (const sheet of readFixture(`registers/${file}-2016.xlsx`).sheets) {
    const known = sheets.get(sheet.name);
    const rows = known ? [...known.values, ...sheet.values.slice(1)] : sheet.values;
    sheets.set(sheet.name, { ...sheet, values: rows, tables: [], hiddenRows: [] });
  }
const matrix = new ColumnMatrix(PROFILE, { file: null, date1904: false, sheets: [...sheets.values()] }, 2016);
/** Columns tried by each way: the whole matrix takes a quarter of an hour. */
const TRIED = 3;
const TIME = ALL_CASES ? 3_600_000 : 120_000;

test('every table can be computed while every column is there', () => {
  expect(matrix.refused).toEqual([]);
});

test.each(WAYS)(
  `a column that is %s: no table is wrong in silence, refused without need or given an error (${SAMPLE})`,
  (way) => {
    const faults = sample(`columns ${way}`, matrix.columns, TRIED).flatMap((column) => {
      const { wrong, needless, errors } = matrix.spoil(column, way);
      return wrong.length + needless.length + errors.length === 0 ? [] : [{ column, wrong, needless, errors }];
    });
    expect(faults).toEqual([]);
  },
  TIME,
);

test(
  'without its closing dates a register gives no table that counts by them; empty, they are warned of',
  () => {
    const column = matrix.columns.find(
      ({ register, field }) => register === 'dialogueCases' && field === 'closingDate',
    );
    if (!column) throw new Error('No column of closings.');
    const renamed = matrix.spoil(column, 'renamed');
    expect([renamed.wrong, renamed.needless, renamed.errors]).toEqual([[], [], []]);
    expect(renamed.refused).toBeGreaterThan(0);
    const emptied = matrix.spoil(column, 'emptied');
    expect([emptied.wrong, emptied.refused]).toEqual([[], 0]);
    expect(emptied.warned).toBeGreaterThan(0);
  },
  TIME,
);

test(
  'a title nobody knows that may be a column no table reads is asked about, and is no error',
  () => {
    const column = matrix.columns.find(({ register, field }) => register === 'dialogueCases' && field === 'branch');
    if (!column) throw new Error('No column of branches.');
    const { errors, refused } = matrix.spoil(column, 'renamed');
    expect([errors, refused]).toEqual([[], 0]);
  },
  TIME,
);
