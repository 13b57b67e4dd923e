import fc from 'fast-check';
import type { Tuple } from '@report/engine/contract';
import { compareCodes, type Projection } from '@report/engine/projection';
import { CATALOGUE, buildRequest, count, factsOfOrigin, plan } from '../../fixtures/alupse';
import { answersOf, factsFromRows, type PlainFact, type PlainFacts } from '../../fixtures/facts-from-rows';
import { randomFacts } from '../../fixtures/random-facts';
import { check } from '../../fixtures/check';

const everything = plan(CATALOGUE.map(({ id }) => id));
const facts = fc.record({ current: randomFacts(), before: randomFacts(8) });

const passes = (fact: PlainFact, { where }: Projection): boolean =>
  Object.entries(where).every(([variable, codes]) => answersOf(fact, variable).some((code) => codes.includes(code)));
const bears = (fact: PlainFact, { by }: Projection, codes: readonly string[]): boolean =>
  by.every((variable, index) => answersOf(fact, variable).includes(codes[index] ?? ''));

/** The tuples of a projection, by looking at each fact for each combination of codes. */
function naiveTuples(projection: Projection, all: readonly PlainFact[]): Tuple[] {
  const selected = all.filter((fact) => passes(fact, projection));
  const combinations = projection.by.reduce<string[][]>(
    (found, variable) =>
      found.flatMap((codes) =>
        [...new Set(selected.flatMap((fact) => answersOf(fact, variable)))].map((code) => [...codes, code]),
      ),
    [[]],
  );
  return combinations
    .flatMap((codes): Tuple[] => {
      const bearers = selected.filter((fact) => bears(fact, projection, codes));
      if (bearers.length === 0) return [];
      const aggregates = projection.quantities.map((name): [number, number, number, number] => {
        const values = bearers.map((fact) => fact.quantities?.[name] ?? null).filter((value) => value !== null);
        return values.length === 0
          ? [0, 0, 0, 0]
          : [values.length, values.reduce((a, b) => a + b), Math.min(...values), Math.max(...values)];
      });
      return [[codes, bearers.length, ...aggregates]];
    })
    .sort(([a], [b]) => compareCodes(a, b));
}

test('every projection of the catalogue is what counting fact by fact gives', () => {
  check(
    fc.property(facts, ({ current, before }) => {
      const counted = count(factsFromRows(2016, current, before), everything);
      expect(Object.keys(counted)).toEqual([...everything.keys()]);
      for (const [key, projection] of everything)
        expect([key, counted[key]]).toEqual([
          key,
          naiveTuples(projection, (projection.when === 'current' ? current : before)[projection.unit] ?? []),
        ]);
    }),
    { numRuns: 25 },
  );
});

test('a projection counted alone is the same as among all the others', () => {
  const current: PlainFacts = {
    action: [
      { codes: { services: ['dialogue', 'bebe'], category: 'echange' }, quantities: { days: 150, participants: null } },
    ],
  };
  const facts = factsFromRows(2016, current);
  const together = count(facts, everything);
  for (const [key, projection] of everything)
    expect(count(facts, new Map([[key, projection]]))).toEqual({ [key]: together[key] });
});

test('a fact with several answers counts in each, passes a filter by one of them, and counts as unanswered without any', () => {
  const current: PlainFacts = {
    case: [
      { codes: { caseYear: 'new', axes: ['guidance', 'reseau'] } },
      { codes: { caseYear: 'new', axes: [] } },
      { codes: { caseYear: 'old', axes: ['guidance'] } },
    ],
  };
  const projection = (where: Projection['where']): Projection => ({
    unit: 'case',
    when: 'current',
    where,
    by: ['axes'],
    quantities: [],
  });
  const counted = count(
    factsFromRows(2016, current),
    new Map([
      ['new', projection({ caseYear: ['new'] })],
      ['network', projection({ axes: ['reseau'] })],
      ['unanswered', projection({ axes: [''] })],
    ]),
  );
  expect(counted).toEqual({
    new: [
      [[''], 1],
      [['guidance'], 1],
      [['reseau'], 1],
    ],
    network: [
      [['guidance'], 1],
      [['reseau'], 1],
    ],
    unanswered: [[[''], 1]],
  });
});

test('an unknown quantity is in no sum, and no known one is a row of zeros', () => {
  const act = (quantity: number | null): PlainFact => ({
    codes: { withCase: 'yes', nature: 'appel' },
    quantities: { quantity },
  });
  const projection: Projection = { unit: 'act', when: 'current', where: {}, by: ['nature'], quantities: ['quantity'] };
  const of = (...acts: PlainFact[]) =>
    count(factsFromRows(2016, { act: acts }), new Map([['acts', projection]]))['acts'];
  expect(of(act(3), act(null), act(-2))).toEqual([[['appel'], 3, [2, 1, -2, 3]]]);
  expect(of(act(null))).toEqual([[['appel'], 1, [0, 0, 0, 0]]]);
  expect(of()).toEqual([]);
});

test('the size of a request does not follow the number of facts', () => {
  const many = (copies: number): PlainFacts => ({
    case: Array.from({ length: copies }, (_, index) => ({
      codes: { caseYear: 'new', motive: index % 2 ? 'negligence' : 'violence-sexuelle' },
    })),
  });
  const body = (copies: number) =>
    JSON.stringify(
      buildRequest(factsFromRows(2016, many(copies)), {
        edition: '2016',
        rounding: 'adjusted',
        tables: ['dialogue-motif'],
      }),
    );
  expect(body(9000).length - body(10).length).toBeLessThan(20);
});

test('the facts of every tuple are those that bear its codes, and only those', () => {
  check(
    fc.property(facts, ({ current, before }) => {
      const all = factsFromRows(2016, current, before);
      const counted = count(all, everything);
      for (const [key, projection] of [...everything].slice(0, 40)) {
        const rows = (projection.when === 'current' ? current : before)[projection.unit] ?? [];
        (counted[key] ?? []).forEach(([codes, n], tuple) => {
          const found = factsOfOrigin(all, key, tuple);
          expect(found).toHaveLength(n);
          expect(
            found.every((index) => {
              const fact = rows[index];
              return fact !== undefined && passes(fact, projection) && bears(fact, projection, codes);
            }),
          ).toBe(true);
        });
      }
    }),
    { numRuns: 3 },
  );
});

test('an origin that does not exist has no facts', () => {
  const all = factsFromRows(2016, { case: [{ codes: { caseYear: 'new' } }] });
  expect(factsOfOrigin(all, 'case||lastName|', 0)).toEqual([]);
  expect(factsOfOrigin(all, 'case|caseYear=new||', 1)).toEqual([]);
  expect(factsOfOrigin(all, 'case|caseYear=new||', 0)).toEqual([0]);
});

test('two variables of several answers are refused, not counted wrong', () => {
  const crossed: Projection = {
    unit: 'case',
    when: 'current',
    where: {},
    by: ['axes', 'justiceBodies'],
    quantities: [],
  };
  const empty = factsFromRows(2016, {}, {});
  expect(() => count(empty, new Map([['axes × justiceBodies', crossed]]))).toThrow('cannot be crossed');
});
