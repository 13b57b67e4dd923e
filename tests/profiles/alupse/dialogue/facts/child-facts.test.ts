import type { LiteralRow } from '../../../../fixtures/build-registers';
import { factsOf } from '../../../../fixtures/facts-of';

const childrenOf = (requestDate: string | null, ...dialogueChildren: LiteralRow[]) =>
  factsOf(
    'child',
    {
      dialogueCases: [
        { caseId: 'D1', openingDate: '2016-05-01', requestDate, mainMotive: 'negligence' },
        { caseId: 'D2', openingDate: '2012-05-01', closingDate: '2013-05-01', reportDate: '2016-05-01' },
      ],
      dialogueChildren,
    },
    2016,
  );

test.each([
  // Born on 29 February: a year older on 1 March where there is no 29th.
  ['2012-02-29', '2016-02-28', '0-3'],
  ['2012-02-29', '2016-02-29', '4-5'],
  ['2010-02-28', '2016-02-28', '6-11'],
  ['2004-02-29', '2010-02-28', '4-5'],
  ['2004-02-29', '2010-03-01', '6-11'],
  ['2004-12-31', '2016-12-30', '6-11'],
  ['2004-12-31', '2016-12-31', '12-16'],
  ['1999-05-02', '2016-05-01', '12-16'],
  ['1999-05-01', '2016-05-01', '17-plus'],
  ['2016-05-01', '2016-05-01', '0-3'],
  ['2016-05-02', '2016-05-01', '?'],
])('born on %s, request of %s: %s', (birthDate, requestDate, age) => {
  expect(childrenOf(requestDate, { caseId: 'D1', symptomatic: true, birthDate })).toEqual([
    expect.objectContaining({ age }),
  ]);
});

test.each([
  ['the written age is truncated', '2016-05-01', { birthDate: null, ageAtRequest: 11.99 }, '6-11', 'moins-12'],
  ['the birth comes first', '2016-05-01', { birthDate: '2000-05-01', ageAtRequest: 3 }, '12-16', '12-plus'],
  ['no request date: the written age', null, { birthDate: '2000-05-01', ageAtRequest: 3 }, '0-3', 'moins-12'],
  ['nothing known', '2016-05-01', { birthDate: null, ageAtRequest: null }, '', ''],
])('%s', (_, requestDate, row, age, age12) => {
  expect(childrenOf(requestDate, { caseId: 'D1', symptomatic: true, ...row })).toEqual([
    expect.objectContaining({ age, age12 }),
  ]);
});

test('only symptomatic children of files active in the year', () => {
  const facts = childrenOf(
    '2016-05-01',
    { caseId: 'D1', symptomatic: true, sex: 'f' },
    { caseId: 'D1', symptomatic: false },
    { caseId: 'D1', symptomatic: null },
    { caseId: 'D1', symptomatic: '?' },
    { caseId: 'D2', symptomatic: true },
    { caseId: 'D9', symptomatic: true },
    { caseId: null, symptomatic: true },
  );
  expect(facts).toEqual([expect.objectContaining({ sex: 'f', caseYear: 'new', caseMotive: 'negligence' })]);
});
