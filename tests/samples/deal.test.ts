import { birthDay, day, Deck, isWorkday, partition, randomSource, toDate, workday, yearOf } from '../../samples/deal';

describe('deck', () => {
  const quota = { f: 86, m: 60 };

  test('deals every card once', () => {
    const deck = Deck.ofQuota(randomSource(1), quota);
    const dealt = Array.from({ length: 146 }, () => deck.draw());
    expect(dealt.filter((code) => code === 'f')).toHaveLength(86);
    expect(deck.left).toBe(0);
    expect(() => deck.draw()).toThrow(RangeError);
  });

  test('refuses when no card fits, unless any will do', () => {
    const deck = Deck.ofQuota(randomSource(1), { f: 1 });
    expect(() => deck.draw((code) => code === 'm')).toThrow(RangeError);
    expect(deck.drawRather((code) => code === 'm')).toBe('f');
  });

  test('the same seed deals the same cards, another seed others', () => {
    const deal = (seed: number): string[] => {
      const deck = Deck.ofQuota(randomSource(seed), quota);
      return Array.from({ length: 146 }, () => deck.draw());
    };
    expect(deal(7)).toEqual(deal(7));
    expect(deal(7)).not.toEqual(deal(8));
  });
});

describe('partition', () => {
  test.each([
    [98, 246, 1, 4],
    [57, 535, 4, 25],
    [7, 18, 1, 4],
  ])('%i parts of %i between %i and %i, both reached', (parts, sum, min, max) => {
    const sizes = partition(randomSource(3), parts, sum, min, max, true);
    expect(sizes).toHaveLength(parts);
    expect(sizes.reduce((total, size) => total + size, 0)).toBe(sum);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([min, max]);
  });

  test('refuses what cannot be split', () => {
    expect(() => partition(randomSource(3), 2, 9, 1, 4)).toThrow(RangeError);
    expect(() => partition(randomSource(3), 2, 1, 1, 4)).toThrow(RangeError);
  });
});

describe('calendar', () => {
  test('days are Excel serials', () => {
    expect(day(2016, 3, 1)).toBe(42430);
    expect(toDate(42430).toISOString()).toBe('2016-03-01T00:00:00.000Z');
    expect(yearOf(day(2016, 12, 31))).toBe(2016);
  });

  test('days of the week, never Saturday or Sunday', () => {
    expect(isWorkday(day(2016, 3, 4))).toBe(true);
    expect(isWorkday(day(2016, 3, 5))).toBe(false);
    expect(workday(randomSource(1), day(2016, 3, 5), day(2016, 3, 7))).toBe(day(2016, 3, 7));
    expect(() => workday(randomSource(1), day(2016, 3, 5), day(2016, 3, 6))).toThrow(RangeError);
  });

  test('a birth day gives the completed years asked for', () => {
    const source = randomSource(5);
    for (const on of [day(2016, 2, 29), day(2016, 12, 31), day(2023, 1, 1)])
      for (const age of [0, 3, 11, 12, 17])
        for (let turn = 0; turn < 50; turn += 1) {
          const born = toDate(birthDay(source, on, age));
          const asked = toDate(on);
          const beforeBirthday =
            born.getUTCMonth() * 100 + born.getUTCDate() > asked.getUTCMonth() * 100 + asked.getUTCDate();
          expect(asked.getUTCFullYear() - born.getUTCFullYear() - (beforeBirthday ? 1 : 0)).toBe(age);
        }
  });
});
