import type { LiteralRow } from '../../../../fixtures/build-registers';
import { factsOf } from '../../../../fixtures/facts-of';

const familyOf = (row: LiteralRow, year = 2016) =>
  factsOf('family', { bebeFamilies: [{ familyId: 'F1', startDate: '2016-05-01', ...row }] }, year);

test.each([
  ['2016-01-01', null, null, 'new', 'open'],
  ['2015-12-31', '2016-01-01', null, 'old', 'closed'],
  ['2015-12-31', '2017-01-01', null, 'old', 'open'],
  ['2014-01-01', '2015-12-31', '2016-01-01', 'outside', ''],
])('begun %s, closed %s, reported %s: %s, %s', (startDate, closingDate, reportDate, familyYear, yearEnd) => {
  expect(familyOf({ startDate, closingDate, reportDate })).toEqual([expect.objectContaining({ familyYear, yearEnd })]);
});

test('a family closed before the year or begun after it gives no fact', () => {
  expect(familyOf({ startDate: '2014-01-01', closingDate: '2015-12-31' })).toEqual([]);
  expect(familyOf({ startDate: '2017-01-01' })).toEqual([]);
});

test.each([
  // 31.01 → 28.02 is no completed month.
  ['2015-01-31', '2016-02-28', 12, '7-12', 'no'],
  ['2015-01-28', '2016-02-28', 13, '13-18', 'yes'],
  ['2015-12-31', '2016-02-29', 1, '0-6', 'no'],
  ['2016-06-01', null, 6, '0-6', 'no'],
  ['2016-05-31', null, 7, '7-12', 'no'],
  ['2012-11-30', '2017-06-30', 49, '37-plus', 'yes'],
  ['2016-05-01', '2016-04-30', -1, '?', 'no'],
])('begun %s, closed %s: %i completed months', (startDate, closingDate, months, duration, overOneYear) => {
  expect(familyOf({ startDate, closingDate })).toEqual([
    expect.objectContaining({ 'sum of months': months, duration, overOneYear }),
  ]);
});

test.each([
  // delivery, due, begun → delivery at 31.12, pregnancy followed
  ['2016-12-31', null, '2016-05-01', 'delivered', 'yes'],
  ['2017-01-01', null, '2016-05-01', 'later', 'yes'],
  [null, '2016-12-31', '2016-05-01', 'assumed', 'yes'],
  [null, '2017-01-01', '2016-05-01', 'later', 'yes'],
  ['2016-12-30', '2017-01-05', '2016-05-01', 'delivered', 'yes'],
  ['2016-05-01', null, '2016-05-01', 'delivered', 'no'],
  ['2015-12-31', null, '2015-05-01', 'delivered', 'no'],
  ['2016-01-01', null, '2015-05-01', 'delivered', 'yes'],
  [null, null, '2016-05-01', '', 'no'],
])(
  'delivered %s, due %s, begun %s: %s, followed %s',
  (deliveryDate, dueDate, startDate, delivery, pregnancyFollowed) => {
    expect(familyOf({ deliveryDate, dueDate, startDate })).toEqual([
      expect.objectContaining({ delivery, pregnancyFollowed }),
    ]);
  },
);

test.each([
  ['fr', 'fr', 'yes', 'yes'],
  ['fr', 'pt', 'no', 'yes'],
  ['fr', null, 'no', 'no'],
  [null, null, 'no', 'no'],
  // Two texts in no list may be two countries.
  ['?', '?', 'no', 'yes'],
])('mother %s, father %s: same nationality %s, father known %s', (mother, father, sameNationality, known) => {
  expect(familyOf({ motherNationality: mother, fatherNationality: father })).toEqual([
    expect.objectContaining({ sameNationality, fatherNationalityKnown: known }),
  ]);
});

test.each([
  ['1998-05-02', 'yes'],
  ['1998-05-01', 'no'],
  [null, ''],
])('mother born on %s: minor %s', (motherBirthDate, minorMother) => {
  expect(familyOf({ motherBirthDate })).toEqual([expect.objectContaining({ minorMother })]);
});

test('indicators are the columns answered yes', () => {
  expect(familyOf({ indDenial: true, indViolence: true, indIsolation: false, indPrecarity: '?' })).toEqual([
    expect.objectContaining({
      indicators: ['indDenial', 'indViolence'],
      indicatorCount: '1-4',
      'sum of indicatorCount': 2,
    }),
  ]);
  expect(familyOf({})).toEqual([
    expect.objectContaining({ indicators: [''], indicatorCount: '0', 'sum of indicatorCount': 0 }),
  ]);
});

test.each([
  [36.9, 'premature'],
  [37, 'terme'],
  [41.9, 'terme'],
  [42, 'post-terme'],
  [null, ''],
])('born at %s weeks: %s', (gestationalAge, gestation) => {
  expect(familyOf({ gestationalAge })).toEqual([expect.objectContaining({ gestation })]);
});

test('an active family has two parents, known or not; a family that is only reported has none', () => {
  const bebeFamilies = [
    {
      familyId: 'F1',
      startDate: '2016-05-01',
      motherNationality: 'lu',
      fatherNationality: null,
      fatherBirthDate: '1985-05-02',
    },
    { familyId: 'F2', startDate: '2014-05-01', closingDate: '2015-05-01', reportDate: '2016-05-01' },
  ];
  expect(factsOf('parent', { bebeFamilies }, 2016)).toEqual([
    { role: 'mother', nationality: 'lu', age: '' },
    { role: 'father', nationality: '', age: '26-30' },
  ]);
});

test('children of active families count if born by 31.12 or the closing, where their age is taken', () => {
  const child = (familyId: string, birthDate: string | null, more: LiteralRow = {}) => ({
    familyId,
    birthDate,
    ...more,
  });
  const facts = factsOf(
    'familyChild',
    {
      bebeFamilies: [
        { familyId: 'F1', startDate: '2016-05-01', closingDate: '2017-05-01' },
        { familyId: 'F2', startDate: '2015-05-01', closingDate: '2016-06-30' },
        { familyId: 'F3', startDate: '2013-05-01', closingDate: '2014-06-30', reportDate: '2016-01-01' },
      ],
      bebeChildren: [
        child('F1', '2016-12-31', { livingPlace: 'famille', followed: true }),
        child('F1', '2017-01-01'),
        child('F1', '2013-12-31', { followed: null }),
        child('F2', '2016-07-01'),
        child('F2', '2013-07-01', { livingPlace: 'place' }),
        child('F2', '2013-06-30'),
        child('F3', '2012-01-01'),
        child('F1', null),
      ],
    },
    2016,
  );
  expect(facts).toEqual([
    { livingPlace: 'famille', under3: 'yes', followed: 'yes' },
    { livingPlace: '', under3: 'no', followed: 'no' },
    { livingPlace: 'place', under3: 'yes', followed: 'no' },
    { livingPlace: '', under3: 'no', followed: 'no' },
  ]);
});
