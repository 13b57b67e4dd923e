import fc from 'fast-check';
import { createRateLimit } from '../../functions/http/rate-limit';

const passes = (take: (person: string) => void, person: string): boolean => {
  try {
    take(person);
    return true;
  } catch {
    return false;
  }
};

test('nobody gets more than the row and what time gave back, and who waits as told gets on', () => {
  const moves = fc.array(fc.record({ person: fc.constantFrom('a', 'b', 'c'), pause: fc.nat(5000) }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 100, max: 3000 }), moves, (burst, interval, all) => {
      let time = 1_000_000;
      const start = time;
      const taken = new Map<string, number>();
      const take = createRateLimit({ burst, interval, now: () => time });
      for (const { person, pause } of all) {
        time += pause;
        if (passes(take, person)) taken.set(person, (taken.get(person) ?? 0) + 1);
        else {
          let wait = '0';
          try {
            take(person);
          } catch (error) {
            wait = (error as { headers: Record<string, string> }).headers['retry-after'] ?? '0';
          }
          expect(Number(wait)).toBeGreaterThan(0);
          time += Number(wait) * 1000;
          expect(passes(take, person)).toBe(true);
          taken.set(person, (taken.get(person) ?? 0) + 1);
        }
        expect(taken.get(person) ?? 0).toBeLessThanOrEqual(burst + (time - start) / interval);
      }
    }),
    { seed: 14, numRuns: 300 },
  );
});

test('a bounded number of people is remembered', () => {
  const take = createRateLimit({ burst: 1, interval: 1e9, people: 100, now: () => 0 });
  for (let n = 0; n < 1000; n += 1) take(`p${n}`);
  // The last hundred are still known, the first are forgotten.
  expect(passes(take, 'p999')).toBe(false);
  expect(passes(take, 'p901')).toBe(false);
  expect(passes(take, 'p0')).toBe(true);
});
