import fc from 'fast-check';
import { editDistance, leastDistance, signsIn } from '../../../engine/vocabularies/edit-distance';

const text = fc.string({ unit: fc.constantFrom(...Array.from('abcdefgh0123 ')), maxLength: 300 });

/** The definition, letter by letter. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, length) => length);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, own] of Array.from(other).entries())
      next.push(
        Math.min((row[column] ?? 0) + (letter === own ? 0 : 1), (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

test('the distance of two texts, one pair after the other, is that of the definition', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(editDistance(one, other, 1000)).toBe(distance(one, other));
    }),
    { numRuns: 100 },
  );
});

test('what the signs say is never more than the distance', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (one, other) => {
      expect(leastDistance(signsIn(one), signsIn(other))).toBeLessThanOrEqual(editDistance(one, other, 1000));
    }),
  );
});

test('the signs tell apart words that share no letter', () => {
  expect(leastDistance(signsIn('abcd'), signsIn('efgh'))).toBe(4);
});

test('within a limit the distance is that of the definition, beyond it any number above', () => {
  fc.assert(
    fc.property(text, text, fc.nat({ max: 12 }), (one, other, most) => {
      const [short, near] = [one.slice(0, 20), (one.slice(1, 12) + other.slice(0, 5)).slice(0, 20)];
      const found = editDistance(short, near, most);
      const real = distance(short, near);
      if (real <= most) expect(found).toBe(real);
      else expect(found).toBeGreaterThan(most);
    }),
    { numRuns: 300 },
  );
});
