import { civilDate, serialDay } from '@report/engine/calendar';
import fc from 'fast-check';
// The steps are the engine’s own: what a series shows of them is tested with the series.
import { stepsOf } from '../../../engine/custom/steps';

const day = fc.integer({ min: serialDay(1996, 1, 1), max: serialDay(2004, 12, 31) });

test.each([
  ['month', 1],
  ['quarter', 3],
  ['semester', 6],
  ['year', 12],
] as const)('%s: points are neighbours, cover the period, and are whole unless it cuts them', (step, months) => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const period = { firstDay: Math.min(a, b), lastDay: Math.max(a, b) };
      const points = stepsOf(period, step);
      expect(points[0]?.period.firstDay).toBe(period.firstDay);
      expect(points.at(-1)?.period.lastDay).toBe(period.lastDay);
      points.forEach(({ period: { firstDay, lastDay }, whole }, index) => {
        const next = points[index + 1];
        if (next) expect(next.period.firstDay).toBe(lastDay + 1);
        // By the civil days: a whole step begins on the first of a month of its kind, and the day after begins another.
        const begins = (one: number): boolean =>
          civilDate(one) % 100 === 1 && ((Math.floor(civilDate(one) / 100) % 100) - 1) % months === 0;
        expect(whole).toBe(begins(firstDay) && begins(lastDay + 1));
      });
    }),
    { numRuns: 100 },
  );
});
