import fc from 'fast-check';
import { keyOf, type Projection, tuplesOfFact } from '@report/engine/projection';
import { count, factsOfOrigin } from '../../fixtures/alupse';
import { check } from '../../fixtures/check';
import { factsFromRows } from '../../fixtures/facts-from-rows';
import { randomFacts } from '../../fixtures/random-facts';

const projection = (where: Projection['where'], ...by: readonly string[]): Projection => ({
  ...{ unit: 'case', when: 'current', where, by, quantities: [] },
});
const PROJECTIONS = [
  projection({}, 'axes'),
  projection({ caseYear: ['new'] }, 'axes', 'motive'),
  projection({ axes: [''] }, 'motive'),
];

test('a fact is in the tuples whose facts it is among, those without any answer too', () => {
  check(
    fc.property(randomFacts(8), fc.constantFrom(...PROJECTIONS), (current, asked) => {
      const facts = factsFromRows(2016, current);
      const key = keyOf(asked);
      const tuples = count(facts, new Map([[key, asked]]))[key] ?? [];
      const table = facts.of('case');
      const tuplesOf = tuplesOfFact(table, asked, tuples);
      const counted = tuples.map((_, tuple) =>
        Array.from({ length: table.count }, (__, fact) => fact).filter((fact) => tuplesOf(fact).includes(tuple)),
      );
      expect(counted.map(({ length }) => length)).toEqual(tuples.map(([, n]) => n));
    }),
    { numRuns: 50 },
  );
});

test('an empty set of answers is the answer that was not given', () => {
  const facts = factsFromRows(2016, { case: [{ codes: { caseYear: 'new', axes: [] } }] });
  const asked = projection({}, 'axes');
  const tuples = count(facts, new Map([['axes', asked]]))['axes'] ?? [];
  expect(tuples).toEqual([[[''], 1]]);
  expect(tuplesOfFact(facts.of('case'), asked, tuples)(0)).toEqual([0]);
  expect(factsOfOrigin(facts, 'case|caseYear=new||', 0)).toEqual([0]);
});
