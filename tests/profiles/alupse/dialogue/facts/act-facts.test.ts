import type { LiteralRow } from '../../../../fixtures/build-registers';
import { factsOf } from '../../../../fixtures/facts-of';

const act = (axis: string | null, more: LiteralRow = {}): LiteralRow => ({
  date: '2016-06-01',
  caseId: 'D1',
  axis,
  ...more,
});
const withActs = (...dialogueActs: LiteralRow[]) => ({
  dialogueCases: [{ caseId: 'D1', openingDate: '2015-05-01' }],
  dialogueActs,
});

describe('axes of a file', () => {
  test.each<[string, LiteralRow[], readonly string[], Readonly<Record<string, number>>]>([
    ['no act', [], [''], {}],
    ['acts without axis', [act(null)], [''], {}],
    ['evaluation alone', [act('evaluation'), act('evaluation')], ['evaluation'], { evaluation: 2 }],
    ['evaluation and another', [act('evaluation'), act('guidance')], ['guidance'], { guidance: 1 }],
    ['evaluation and an act without axis', [act('evaluation'), act(null)], ['evaluation'], { evaluation: 1 }],
    ['an axis in no list', [act('?', { quantity: 4 })], ['?'], { '?': 4 }],
    [
      'empty «Nombre» is 1',
      [act('reseau', { quantity: 3 }), act('reseau', { quantity: null })],
      ['reseau'],
      { reseau: 4 },
    ],
    ['another year', [act('guidance', { date: '2015-12-31' }), act('guidance', { date: '2017-01-01' })], [''], {}],
    ['another file', [act('guidance', { caseId: 'D2' })], [''], {}],
  ])('%s', (_, acts, axes, sessions) => {
    expect(factsOf('case', withActs(...acts), 2016)).toEqual([expect.objectContaining({ axes })]);
    expect(factsOf('caseAxis', withActs(...acts), 2016)).toEqual(
      Object.entries(sessions).map(([axis, sum]) => ({ axis, 'sum of sessions': sum })),
    );
  });

  test('a file that is only reported has no axis facts', () => {
    const closed = { caseId: 'D1', openingDate: '2012-01-01', closingDate: '2013-01-01', reportDate: '2016-01-01' };
    expect(factsOf('caseAxis', { dialogueCases: [closed], dialogueActs: [act('guidance')] }, 2016)).toEqual([]);
  });
});

test.each([
  ['reseau', true, 'yes'],
  ['reseau', false, 'no'],
  ['reseau', '?', 'no'],
  ['guidance', true, 'no'],
])('an act of axis %s with the family present %s: network meeting %s', (axis, familyPresent, networkMeeting) => {
  const registers = withActs(act(axis, { familyPresent }));
  expect(factsOf('case', registers, 2016)).toEqual([expect.objectContaining({ networkMeeting })]);
});

test('acts count with or without a file, and stand for their «Nombre»', () => {
  const dialogueActs = [act(null, { nature: 'appel', quantity: 7 }), { date: '2016-12-31', contactId: 'S1' }];
  expect(factsOf('act', { dialogueActs }, 2016)).toEqual([
    { withCase: 'yes', nature: 'appel', 'sum of quantity': 7 },
    { withCase: 'no', nature: '', 'sum of quantity': 1 },
  ]);
});

test('phone acts of a request are those written, else the linked acts of the year, never both', () => {
  const linked = (contactId: string, more: LiteralRow = {}) => ({ date: '2016-03-01', contactId, ...more });
  const facts = factsOf(
    'contact',
    {
      dialogueContacts: [
        { contactId: 'S1', date: '2016-01-01', phoneActs: 5 },
        { contactId: 'S2', date: '2016-02-01', phoneActs: null },
        { contactId: 'S3', date: '2016-03-01', phoneActs: null },
        { contactId: 'S4', date: '2015-12-31', phoneActs: 9 },
      ],
      dialogueActs: [
        linked('S1', { quantity: 8 }),
        linked('S2', { quantity: 2 }),
        linked('S2'),
        linked('S2', { date: '2017-01-01' }),
      ],
    },
    2016,
  );
  expect(facts.map((fact) => fact['sum of phoneActs'])).toEqual([5, 3, 0]);
});

test('an action belongs to its «Année», failing that to the year of its date', () => {
  const actions: LiteralRow[] = [
    { date: '2017-05-01', year: 2016, days: 1.25, services: ['dialogue', 'bebe'], category: 'formation-projetee' },
    { date: '2016-05-01', year: 2017, days: 2 },
    { date: '2016-05-01', year: null, days: null, participants: 12, services: [] },
    { date: null, year: null, days: 4 },
  ];
  expect(factsOf('action', { actions }, 2016)).toEqual([
    { services: ['bebe', 'dialogue'], category: 'formation-projetee', 'sum of days': 1.25, 'sum of participants': 0 },
    { services: [''], category: '', 'sum of days': 0, 'sum of participants': 12 },
  ]);
});
