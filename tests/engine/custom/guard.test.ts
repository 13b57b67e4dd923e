import { wholeYear } from '@report/engine/calendar';
import { checkCustom, computeCustom } from '@report/engine/custom';
import { deriveFacts } from '@report/engine/facts';
import { PROFILE } from '@report/profiles/alupse/profile';
import { buildRegisters } from '../../fixtures/build-registers';

const CROSSED = { unit: 'child', population: 'nouveaux', rows: 'caseMotive', columns: 'sex', protect: true };

/** Children of new files: so many of each sex and motive, one file each; a sex of null is an empty cell. */
function shown(children: readonly (readonly [sex: string | null, motive: string, number: number])[], request = {}) {
  const each = children.flatMap(([sex, motive, number]) => Array.from({ length: number }, () => ({ sex, motive })));
  const caseId = (index: number): string => `D-2018-${1000 + index}`;
  const registers = buildRegisters({
    dialogueCases: each.map(({ motive }, index) => ({
      caseId: caseId(index),
      openingDate: '2018-03-01',
      requestDate: '2018-02-01',
      mainMotive: motive,
    })),
    dialogueChildren: each.map(({ sex }, index) => ({ caseId: caseId(index), symptomatic: true, sex })),
  });
  const spec = checkCustom(PROFILE, { ...CROSSED, ...request });
  const { table, n, notes } = computeCustom(PROFILE, deriveFacts(PROFILE, registers, wholeYear(2018)), spec);
  return { printed: table !== null, n, notes };
}

const EVEN = [
  ['f', 'negligence', 10],
  ['f', 'violence-physique', 10],
  ['m', 'negligence', 10],
  ['m', 'violence-physique', 10],
] as const;

test('is printed when every figure is large enough', () => {
  expect(shown(EVEN)).toMatchObject({ printed: true, n: 40 });
});

test.each([
  ['a cell is small', 39, [...EVEN.slice(1), ['f', 'negligence', 9]]],
  ['a margin of the unanswered is small', 41, [...EVEN, [null, 'negligence', 1]]],
  ['one sex shares one answer', 40, [['f', 'negligence', 20], ...EVEN.slice(2)]],
  ['one sex shares one answer but one', 41, [['f', 'negligence', 20], ['f', 'violence-physique', 1], ...EVEN.slice(2)]],
  [
    'there are too few in all',
    29,
    [
      ['f', 'negligence', 14],
      ['f', 'violence-physique', 15],
    ],
  ],
  ['there is nobody', 0, []],
] as const)('is held back whole when %s', (_, n, children) => {
  const found = shown(children.length === 0 ? [['f', 'negligence', 0]] : children);
  expect(found).toEqual({ printed: false, n, notes: [expect.stringContaining('trop peu de personnes')] });
});

test('says how many facts only when there are none, or ten', () => {
  expect(shown([['f', 'negligence', 9]]).n).toBeNull();
  expect(shown([['f', 'negligence', 10]]).n).toBe(10);
});

test('a list that nobody bears hides nothing: an empty margin is no group', () => {
  const girls = [
    ['f', 'negligence', 20],
    ['f', 'violence-physique', 20],
  ] as const;
  expect(shown(girls)).toMatchObject({ printed: true, n: 40 });
});

test('filters count as variables: one sex alone, by motive', () => {
  const request = { columns: null, where: { sex: ['f'] } };
  expect(
    shown(
      [
        ['f', 'negligence', 20],
        ['f', 'violence-physique', 20],
      ],
      request,
    ),
  ).toMatchObject({ printed: true, n: 40 });
  expect(
    shown(
      [
        ['f', 'negligence', 36],
        ['f', 'violence-physique', 4],
      ],
      request,
    ),
  ).toMatchObject({ printed: false, n: 40 });
});

test.each([
  [18, true],
  [19, false],
])('of twenty families of a region, %d with one of several indicators: printed %s', (sharing, printed) => {
  const families = Array.from({ length: 44 }, (_, index) => ({
    familyId: `B-2018-${100 + index}`,
    startDate: '2018-02-01',
    region: index < 20 ? 'sud' : 'centre',
    indPersonalSituation: index < 20 ? index < sharing : index < 32,
    indPrecarity: index < 20 ? index >= 8 : index >= 32,
  }));
  const spec = checkCustom(PROFILE, {
    unit: 'family',
    population: 'suivies',
    rows: 'indicators',
    columns: 'region',
    protect: true,
  });
  const facts = deriveFacts(PROFILE, buildRegisters({ bebeFamilies: families }), wholeYear(2018));
  expect(computeCustom(PROFILE, facts, spec).table !== null).toBe(printed);
});
