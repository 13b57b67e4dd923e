import { civilDate, serialDay, wholeYear, type Period } from '@report/engine/calendar';
import { deriveFacts, type FactTable } from '@report/engine/facts';
import { PROFILE } from '@report/profiles/alupse/profile';
import fc from 'fast-check';
import { buildRegisters, type LiteralRow } from '../../fixtures/build-registers';

const YEAR = 2018;
const WHOLE = wholeYear(YEAR);
const iso = (day: number): string => String(civilDate(day)).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
/** Where a period is cut, half the time: what goes wrong does so on the first or the last day. */
const EDGES = [WHOLE.firstDay, serialDay(YEAR, 4, 1), serialDay(YEAR, 7, 1), WHOLE.lastDay + 1];
const anyDay = fc.oneof(
  fc.integer({ min: serialDay(YEAR - 1, 7, 1), max: serialDay(YEAR + 1, 6, 30) }),
  fc.constantFrom(...EDGES.flatMap((edge) => [edge - 1, edge])),
);

/** A file opened, then perhaps closed, then perhaps reopened. */
const cases = fc.array(
  fc.tuple(anyDay, fc.option(fc.nat(400)), fc.option(fc.nat(200))).map(([opened, closed, reopened]): LiteralRow => {
    const closing = closed === null ? null : opened + closed;
    return {
      openingDate: iso(opened),
      closingDate: closing === null ? null : iso(closing),
      reopeningDate: closing === null || reopened === null ? null : iso(closing + reopened + 1),
    };
  }),
  { minLength: 1, maxLength: 12 },
);
const requests = fc.array(anyDay, { minLength: 1, maxLength: 12 });
const actions = fc.array(fc.tuple(fc.option(anyDay), fc.option(fc.integer({ min: YEAR - 1, max: YEAR + 1 }))), {
  minLength: 1,
  maxLength: 12,
});
/** The year cut in pieces by some of its days. */
const pieces = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: WHOLE.firstDay, max: WHOLE.lastDay - 1 }),
      fc.constantFrom(...EDGES.slice(1, 3).map((edge) => edge - 1)),
    ),
    { maxLength: 5 },
  )
  .map((cuts) => {
    const ends = [...cuts.sort((a, b) => a - b), WHOLE.lastDay];
    return ends.map((lastDay, index): Period => ({ firstDay: (ends[index - 1] ?? WHOLE.firstDay - 1) + 1, lastDay }));
  });

function bearing(table: FactTable, variable: string, ...codes: string[]): number {
  const column = table.variables.get(variable);
  if (column?.kind !== 'single') throw new Error(`No ${variable}`);
  return [...column.codes].filter((code) => codes.includes(column.levels[code] ?? '')).length;
}
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const numbered = (rows: readonly LiteralRow[]) =>
  rows.map((row, index) => ({ caseId: `D-2018-${100 + index}`, ...row }));

test('files: new ones add up; old ones are the open ones before, and those reopened of the closed; the last state is that of the year', () => {
  fc.assert(
    fc.property(cases, pieces, (rows, parts) => {
      const registers = buildRegisters({ dialogueCases: numbered(rows) });
      const of = (period: Period) => deriveFacts(PROFILE, registers, period).of('case');
      const whole = of(WHOLE);
      const seen = parts.map(of);
      expect(sum(seen.map((one) => bearing(one, 'caseYear', 'new')))).toBe(bearing(whole, 'caseYear', 'new'));
      const last = seen.at(-1) ?? whole;
      expect(bearing(last, 'yearEnd', 'open')).toBe(bearing(whole, 'yearEnd', 'open'));
      parts.forEach((part, index) => {
        const before = seen[index - 1];
        const here = seen[index] ?? whole;
        if (before === undefined) return;
        const back = rows.filter(({ openingDate, closingDate, reopeningDate }) => {
          const isBefore = (date: unknown): boolean => typeof date === 'string' && date < iso(part.firstDay);
          const isBack =
            typeof reopeningDate === 'string' && !isBefore(reopeningDate) && reopeningDate <= iso(part.lastDay);
          return isBefore(openingDate) && isBefore(closingDate) && isBack;
        }).length;
        expect(bearing(here, 'caseYear', 'old', 'reopened')).toBe(bearing(before, 'yearEnd', 'open') + back);
      });
    }),
    { numRuns: 60 },
  );
});

test('closings of the year are those of its pieces, without the files reopened later in the year', () => {
  fc.assert(
    fc.property(cases, pieces, (rows, parts) => {
      const registers = buildRegisters({ dialogueCases: numbered(rows) });
      const closed = (period: Period) =>
        bearing(deriveFacts(PROFILE, registers, period).of('case'), 'yearEnd', 'closed');
      const later = rows.filter(({ closingDate, reopeningDate }) => {
        const part = parts.find(
          ({ firstDay, lastDay }) => closingDate && closingDate >= iso(firstDay) && closingDate <= iso(lastDay),
        );
        return part && reopeningDate && reopeningDate > iso(part.lastDay) && reopeningDate <= iso(WHOLE.lastDay);
      }).length;
      expect(closed(WHOLE)).toBe(sum(parts.map(closed)) - later);
    }),
    { numRuns: 60 },
  );
});

test('requests add up over any pieces of the year', () => {
  fc.assert(
    fc.property(requests, pieces, (days, parts) => {
      const registers = buildRegisters({
        bebeRequests: days.map((day, index) => ({ requestId: `R-${index + 1}`, requestDate: iso(day) })),
      });
      const count = (period: Period) => deriveFacts(PROFILE, registers, period).of('request').count;
      expect(sum(parts.map(count))).toBe(count(WHOLE));
    }),
    { numRuns: 60 },
  );
});

test('an action of which only the year is known counts in whole years alone, and what is left out is said', () => {
  fc.assert(
    fc.property(actions, (rows) => {
      const registers = buildRegisters({
        actions: rows.map(([date, year]) => ({ title: 'x', date: date === null ? null : iso(date), year })),
      });
      const half = { firstDay: WHOLE.firstDay, lastDay: serialDay(YEAR, 6, 30) };
      const inYear = ([date, year]: (typeof rows)[number]) =>
        year === null ? date !== null && iso(date).startsWith(String(YEAR)) : year === YEAR;
      const dated = rows.filter((row) => inYear(row) && row[0] !== null && iso(row[0]).startsWith(String(YEAR)));
      const facts = (period: Period) => deriveFacts(PROFILE, registers, period).of('action');
      expect(facts(WHOLE).count).toBe(rows.filter(inYear).length);
      expect(facts(WHOLE).notes).toEqual([]);
      expect(facts(half).count).toBe(dated.filter(([date]) => (date ?? 0) <= half.lastDay).length);
      expect(facts(half).notes).toHaveLength(rows.filter(inYear).length > dated.length ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});
