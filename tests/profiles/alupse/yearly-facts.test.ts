import { factsOf } from '../../fixtures/facts-of';

test('requests of the year: empty «gémellaire» or «mère mineure» is a no', () => {
  const bebeRequests = [
    { requestId: 'R1', requestDate: '2016-01-01', outcome: 'acceptee', twins: true, minorMother: null },
    { requestId: 'R2', requestDate: '2015-12-31', outcome: 'acceptee' },
  ];
  expect(factsOf('request', { bebeRequests }, 2016)).toEqual([
    expect.objectContaining({ outcome: 'acceptee', refusalReason: '', twins: 'yes', minorMother: 'no' }),
  ]);
});

test('trips of the year, cancelled or not: an unreadable answer is not a cancellation', () => {
  const bebeTrips = [true, false, null, '?'].map((cancelled) => ({ date: '2016-02-29', type: 'visite-sf', cancelled }));
  expect(factsOf('trip', { bebeTrips }, 2016).map((fact) => fact['cancelled'])).toEqual(['yes', 'no', 'no', 'no']);
});

test.each([
  ['2016-01-01', 't1'],
  ['2016-03-31', 't1'],
  ['2016-04-01', 't2'],
  ['2016-09-30', 't3'],
  ['2016-10-01', 't4'],
  ['2016-12-31', 't4'],
])('a meeting of %s is of %s', (date, quarter) => {
  expect(factsOf('meeting', { maternityMeetings: [{ date, maternity: 'chl', situations: null }] }, 2016)).toEqual([
    { maternity: 'chl', quarter, 'sum of situations': 0 },
  ]);
});

test('consultations: age at the consultation, and distinct subjects', () => {
  const medicalConsultations = [
    { date: '2016-03-01', subjectRef: 'D1', birthDate: '2015-03-02', level: 'urgence', sex: 'm' },
    { date: '2016-03-02', subjectRef: 'D1', birthDate: '2015-03-02' },
    { date: '2016-03-02', subjectRef: 'F1', birthDate: null },
    { date: '2016-03-02', subjectRef: null },
    { date: '2015-03-02', subjectRef: 'F2' },
  ];
  const facts = factsOf('consultation', { medicalConsultations }, 2016);
  expect(facts.map((fact) => [fact['age'], fact['withSubject']])).toEqual([
    ['0', 'yes'],
    ['1-2', 'yes'],
    ['', 'yes'],
    ['', 'no'],
  ]);
  expect(factsOf('consultedSubject', { medicalConsultations }, 2016)).toHaveLength(2);
});

describe('posts', () => {
  test.each([
    ['2016-12-31', null, ['yes']],
    ['2017-01-01', null, []],
    ['2010-01-01', '2016-01-01', ['no']],
    ['2010-01-01', '2016-12-31', ['yes']],
    ['2010-01-01', '2015-12-31', []],
    [null, null, []],
  ])('entered %s, left %s: present at year end %j', (entryDate, exitDate, present) => {
    const facts = factsOf('post', { staff: [{ entryDate, exitDate, role: 'psychologue' }] }, 2016);
    expect(facts.map((fact) => fact['presentAtYearEnd'])).toEqual(present);
  });

  test.each([
    [{ funding: 'ministere', weeklyHours: 37.5, ministryHours: null }, 37.5],
    [{ funding: 'asbl', weeklyHours: 40, ministryHours: null }, 0],
    [{ funding: 'asbl', weeklyHours: 40, ministryHours: 20 }, 20],
    [{ funding: 'ministere', weeklyHours: 40, ministryHours: 0 }, 0],
    [{ funding: 'ministere', weeklyHours: null, ministryHours: null }, 0],
  ])('%j: %d hours are the Ministry’s', (row, hours) => {
    expect(factsOf('post', { staff: [{ entryDate: '2010-01-01', ...row }] }, 2016)).toEqual([
      expect.objectContaining({ 'sum of ministryHours': hours }),
    ]);
  });

  test('a trainee is one by the function', () => {
    const staff = ['stagiaire', 'psychologue', null].map((role) => ({ entryDate: '2010-01-01', role }));
    expect(factsOf('post', { staff }, 2016).map((fact) => fact['trainee'])).toEqual(['yes', 'no', 'no']);
  });
});
