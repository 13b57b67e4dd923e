import fc from 'fast-check';
import { AppError, type StatisticsRequest, type Tuple } from '@report/engine/contract';
import { CATALOGUE, buildRequest, checkProjections } from '../../fixtures/alupse';
import { factsFromRows } from '../../fixtures/facts-from-rows';
import { randomFacts } from '../../fixtures/random-facts';
import { check } from '../../fixtures/check';

const TABLES = ['dialogue-motif', 'dialogue-age-sexe', 'dialogue-nombre-entretiens', 'dialogue-prise-en-charge'];
const facts = factsFromRows(2016, {
  case: [
    { codes: { caseYear: 'new', motive: 'negligence', axes: ['guidance', 'reseau'] } },
    { codes: { caseYear: 'old', motive: '', axes: ['guidance'] } },
    { codes: { caseYear: 'new', motive: '?', axes: [] } },
  ],
  child: [{ codes: { caseYear: 'new', age: '0-3', sex: 'f' } }, { codes: { caseYear: 'new', age: '4-5', sex: 'm' } }],
  caseAxis: [
    { codes: { axis: 'guidance' }, quantities: { sessions: 4 } },
    { codes: { axis: 'guidance' }, quantities: { sessions: 6 } },
  ],
});
const request = (): StatisticsRequest => buildRequest(facts, { edition: '2016', rounding: 'adjusted', tables: TABLES });
const MOTIVE = 'case|caseYear=new|motive|';
const SESSIONS = 'caseAxis||axis|sessions';
const withTuples = (key: string, ...tuples: Tuple[]): StatisticsRequest => {
  const built = request();
  return { ...built, projections: [{ ...built.projections[0], [key]: tuples }] };
};
/** What the service checks of the counts of a request. */
const checked = ({ tables, projections: [counts = {}] }: StatisticsRequest): void => {
  checkProjections(tables, counts);
};
const refused = new AppError('WRONG_PROJECTIONS');

test('what the pane builds passes, whatever the facts', () => {
  check(
    fc.property(randomFacts(), randomFacts(5), (current, before) => {
      const asked = {
        edition: 'complete',
        rounding: 'plain',
        tables: CATALOGUE.map(({ id }) => id),
      } as const;
      expect(() => {
        checked(buildRequest(factsFromRows(2019, current, before), asked));
      }).not.toThrow();
    }),
    { numRuns: 20 },
  );
});

test('empty registers pass', () => {
  expect(() => {
    checked(withTuples(MOTIVE));
  }).not.toThrow();
});

test.each<[string, () => StatisticsRequest]>([
  [
    'a projection is missing',
    () => {
      const built = request();
      const counts = Object.fromEntries(Object.entries(built.projections[0] ?? {}).filter(([key]) => key !== MOTIVE));
      return { ...built, projections: [counts] };
    },
  ],
  ['a projection too many', () => withTuples('case||motive|')],
  ['a variable that is never counted', () => withTuples('case||lastName|')],
  [
    'another in its place',
    () => {
      const built = request();
      const { [MOTIVE]: motives, ...rest } = built.projections[0] ?? {};
      return { ...built, projections: [{ ...rest, toString: motives ?? [] }] };
    },
  ],
  ['a code of no list', () => withTuples(MOTIVE, [['Dupont'], 1])],
  ['a code of another list', () => withTuples(MOTIVE, [['guidance'], 1])],
  ['a code outside the filter', () => withTuples('case|caseYear=new||', [['old'], 1])],
  ['too few codes', () => withTuples(MOTIVE, [[], 1])],
  ['too many codes', () => withTuples(MOTIVE, [['negligence', 'negligence'], 1])],
  ['tuples out of order', () => withTuples(MOTIVE, [['negligence'], 1], [['?'], 1])],
  ['a tuple twice', () => withTuples(MOTIVE, [['negligence'], 1], [['negligence'], 1])],
  ['an aggregate too many', () => withTuples(MOTIVE, [['negligence'], 1, [1, 1, 1, 1]])],
  ['an aggregate missing', () => withTuples(SESSIONS, [['guidance'], 2])],
  ['more known than facts', () => withTuples(SESSIONS, [['guidance'], 2, [3, 9, 3, 3]])],
  ['a sum above known × maximum', () => withTuples(SESSIONS, [['guidance'], 2, [2, 13, 4, 6]])],
  ['a sum below known × minimum', () => withTuples(SESSIONS, [['guidance'], 2, [2, 7, 4, 6]])],
  ['a minimum above the maximum', () => withTuples(SESSIONS, [['guidance'], 2, [2, 10, 6, 4]])],
  ['a sum of nothing', () => withTuples(SESSIONS, [['guidance'], 2, [0, 5, 0, 0]])],
  ['an unknown table', () => ({ ...request(), tables: [...TABLES, 'nothing'] })],
  ['a table that was not counted', () => ({ ...request(), tables: [...TABLES, 'dialogue-cadre'] })],
  ['a table too few', () => ({ ...request(), tables: TABLES.slice(1) })],
])('%s: refused', (_, built) => {
  expect(() => {
    checked(request());
  }).not.toThrow();
  expect(() => {
    checked(built());
  }).toThrow(refused);
});

test('the error says nothing of the body', () => {
  try {
    checked(withTuples(MOTIVE, [['CANARI-Dupont'], 1]));
  } catch (error) {
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('CANARI');
    expect(String(error)).toContain('WRONG_PROJECTIONS');
    return;
  }
  throw new Error('It was accepted.');
});
