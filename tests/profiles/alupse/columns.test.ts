import { PROFILE } from '@report/profiles/alupse';
import { randomRegisters } from '@report/samples/random-registers';
import { ColumnMatrix, WAYS } from '../../fixtures/column-matrix';
import { drawn } from '../../fixtures/sample';

/** Enough that every table has figures; `columns.campaign.ts` tries every column of a larger one. */
const matrix = new ColumnMatrix(PROFILE, randomRegisters(1, 400, 2016), 2016);
/** Columns tried by each way. */
const TRIED = 4;

test('every table can be computed while every column is there', () => {
  expect(matrix.refused).toEqual([]);
});

test.each(WAYS)('a column that is %s: no table is wrong in silence, refused without need or given an error', (way) => {
  for (const column of drawn(`columns ${way}`, matrix.columns).slice(0, TRIED)) {
    const { wrong, needless, errors } = matrix.spoil(column, way);
    expect({ column: `${column.register}.${column.field}`, wrong, needless, errors }).toEqual({
      column: `${column.register}.${column.field}`,
      wrong: [],
      needless: [],
      errors: [],
    });
  }
});

test('the columns that decide who is counted: each table that reads them is refused, the others are computed', () => {
  const spoil = (register: string, field: string, way: (typeof WAYS)[number]) => {
    const column = matrix.columns.find((one) => one.register === register && one.field === field);
    if (!column) throw new Error(`No column ${field}.`);
    return matrix.spoil(column, way);
  };
  for (const way of ['deleted', 'renamed'] as const) {
    const closing = spoil('dialogueCases', 'closingDate', way);
    expect([closing.wrong, closing.needless]).toEqual([[], []]);
    expect(closing.refused).toBeGreaterThan(0);
    expect(spoil('dialogueCases', 'mainMotive', way).refused).toBeLessThan(closing.refused + 5);
  }
  const emptied = spoil('dialogueCases', 'closingDate', 'emptied');
  expect([emptied.wrong, emptied.refused]).toEqual([[], 0]);
  expect(emptied.warned).toBeGreaterThan(0);
});
