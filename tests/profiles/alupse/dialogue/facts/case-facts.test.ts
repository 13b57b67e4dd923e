import type { LiteralRow } from '../../../../fixtures/build-registers';
import { factsOf } from '../../../../fixtures/facts-of';

const caseOf = (row: LiteralRow, others: Parameters<typeof factsOf>[1] = {}) =>
  factsOf('case', { dialogueCases: [{ caseId: 'D1', openingDate: '2016-05-01', ...row }], ...others }, 2016);

describe('state of a file in 2016', () => {
  test.each([
    // opened, closed, reopened, reported → ancienneté, état au 31.12
    ['2016-01-01', null, null, null, 'new', 'open'],
    ['2016-12-31', null, null, null, 'new', 'open'],
    ['2015-12-31', null, null, null, 'old', 'open'],
    ['2016-02-01', '2016-12-31', null, null, 'new', 'closed'],
    ['2014-02-01', '2016-01-01', null, null, 'old', 'closed'],
    ['2014-02-01', '2017-01-01', null, null, 'old', 'open'],
    // Closed in the year, then reopened: in progress again at the end of it.
    ['2014-02-01', '2016-03-01', '2016-09-01', null, 'reopened', 'open'],
    ['2016-02-01', '2016-03-01', '2016-09-01', null, 'new', 'open'],
    // Reopened the year after: closed at the end of this one.
    ['2014-02-01', '2016-03-01', '2017-02-01', null, 'old', 'closed'],
    // Closed before the year and reopened in it, or before it.
    ['2012-02-01', '2014-03-01', '2016-12-31', null, 'reopened', 'open'],
    ['2012-02-01', '2014-03-01', '2015-06-01', null, 'old', 'open'],
    // Reopened, then closed again: the closing is after the reopening.
    ['2012-02-01', '2016-11-01', '2016-02-01', null, 'reopened', 'closed'],
    // Not active, but reported to justice in the year.
    ['2012-02-01', '2014-03-01', null, '2016-06-01', 'outside', ''],
    ['2017-02-01', null, null, '2016-12-31', 'outside', ''],
    [null, null, null, '2016-01-01', 'outside', ''],
  ])('opened %s, closed %s, reopened %s, reported %s: %s, %s', (opened, closed, reopened, reported, year, end) => {
    const dates = { openingDate: opened, closingDate: closed, reopeningDate: reopened, reportDate: reported };
    expect(caseOf(dates)).toEqual([expect.objectContaining({ caseYear: year, yearEnd: end })]);
  });

  test.each([
    ['closed before the year', { openingDate: '2012-02-01', closingDate: '2015-12-31' }],
    ['opened after the year', { openingDate: '2017-01-01' }],
    [
      'reopened only after the year',
      { openingDate: '2012-02-01', closingDate: '2014-03-01', reopeningDate: '2017-01-01' },
    ],
    [
      'reopened on the day it was closed',
      { openingDate: '2012-02-01', closingDate: '2014-03-01', reopeningDate: '2014-03-01' },
    ],
    ['without an opening date', { openingDate: null }],
    [
      'reported in another year only',
      { openingDate: '2012-02-01', closingDate: '2014-03-01', reportDate: '2015-12-31' },
    ],
  ])('no fact: %s', (_, dates) => {
    expect(caseOf(dates)).toEqual([]);
  });
});

test('an empty cell, a text in no list and an unreadable answer are told apart', () => {
  expect(caseOf({ mainMotive: null, setting: '?', justicePresent: '?', justiceBodies: ['scas', '?'] })).toEqual([
    expect.objectContaining({ motive: '', setting: '?', justicePresent: '?', justiceBodies: ['?', 'scas'] }),
  ]);
  expect(caseOf({ justicePresent: null, justiceBodies: [], childrenCount: null })).toEqual([
    expect.objectContaining({ justicePresent: '', justiceBodies: [''], 'sum of childrenCount': null }),
  ]);
});

test.each([
  ['2016-05-01', '2016-05-01', '0-7'],
  ['2016-05-01', '2016-05-08', '0-7'],
  ['2016-05-01', '2016-05-09', '8-13'],
  ['2016-02-15', '2016-02-28', '8-13'],
  ['2016-02-15', '2016-03-14', '14-28'],
  ['2015-02-15', '2015-03-16', '29-plus'],
  ['2016-05-02', '2016-05-01', '?'],
  ['2016-05-02', null, ''],
])('requested on %s, first appointment on %s: delay %s', (requestDate, firstAppointmentDate, delay) => {
  expect(caseOf({ requestDate, firstAppointmentDate })).toEqual([
    expect.objectContaining({ firstAppointmentDelay: delay }),
  ]);
});

describe('violence by an adult is told apart by the age of the symptomatic children', () => {
  const child = (row: LiteralRow): LiteralRow => ({ caseId: 'D1', symptomatic: true, ...row });
  test.each<[string, LiteralRow[], string]>([
    ['no child', [], 'par-adulte-inconnu'],
    ['one of 11', [child({ ageAtRequest: 11.9 })], 'par-adulte-moins-12'],
    ['one of 12', [child({ ageAtRequest: 12 })], 'par-adulte-adolescent'],
    ['14 and 3', [child({ ageAtRequest: 14 }), child({ ageAtRequest: 3 })], 'par-adulte-moins-12'],
    ['14 and unknown', [child({ ageAtRequest: 14 }), child({ ageAtRequest: null })], 'par-adulte-adolescent'],
    ['unknown', [child({ ageAtRequest: null })], 'par-adulte-inconnu'],
    ['3, not symptomatic', [child({ ageAtRequest: 3, symptomatic: false })], 'par-adulte-inconnu'],
    ['born after the request', [child({ birthDate: '2016-06-01' })], 'par-adulte-inconnu'],
  ])('%s', (_, dialogueChildren, detail) => {
    const facts = caseOf({ sexualViolenceType: 'par-adulte', requestDate: '2016-04-01' }, { dialogueChildren });
    expect(facts).toEqual([expect.objectContaining({ sexualViolenceDetail: detail })]);
  });

  test.each(['', '?', 'entre-pairs', 'jeux-enfants-bas-age'])('another type stays as it is: %s', (type) => {
    const dialogueChildren = [child({ ageAtRequest: 3 })];
    expect(caseOf({ sexualViolenceType: type === '' ? null : type }, { dialogueChildren })).toEqual([
      expect.objectContaining({ sexualViolenceDetail: type }),
    ]);
  });
});
