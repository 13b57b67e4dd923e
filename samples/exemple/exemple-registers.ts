import { randomSource } from '../deal';
import type { RegisterRecord } from '../workbook';
import { inventPeople } from './people';
import { inventVisits } from './visits';

/** Report year of the sample. */
export const EXEMPLE_YEAR = 2024;
const PEOPLE = 150;

/**
 * The registers of the invented day centre, dealt from a seed: the same seed deals the same rows on every machine. With
 * `slips`, three rows have what the centre's own rules warn about: a Sunday, a day before the first visit, far too many
 * meals.
 */
export function exempleRegisters(
  seed: number,
  { slips = false, year = EXEMPLE_YEAR } = {},
): ReadonlyMap<'people' | 'visits', readonly RegisterRecord[]> {
  const source = randomSource(seed);
  const people = inventPeople(source, year, PEOPLE);
  const visits = inventVisits(source, people, year);
  return new Map<'people' | 'visits', readonly RegisterRecord[]>([
    ['people', people],
    ['visits', slips ? withSlips(visits, people) : visits],
  ]);
}

/** In the middle of the visits, where the year of the report is. */
function withSlips(visits: readonly RegisterRecord[], people: readonly RegisterRecord[]): readonly RegisterRecord[] {
  const middle = Math.floor(visits.length / 2);
  const last = people.at(-1);
  const slip = (index: number): RegisterRecord => {
    const { date, ...rest } = visits[index] ?? {};
    // Back to the Sunday before: day 1 was one.
    const sunday = Number(date) - ((Number(date) - 1) % 7);
    if (index === middle) return { ...rest, date: sunday };
    if (index === middle + 40) return { ...rest, date: date ?? null, personId: last?.['personId'] ?? null };
    return { ...rest, date: date ?? null, activity: 'repas', meals: 100 };
  };
  return visits.map((visit, index) => ([middle, middle + 40, middle + 80].includes(index) ? slip(index) : visit));
}
