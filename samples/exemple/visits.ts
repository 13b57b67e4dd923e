import { day, type Day, type RandomSource } from '../deal';
import type { RegisterRecord } from '../workbook';
import { isOpen } from './opening';
import type { PersonRecord } from './people';

const ACTIVITIES = [
  'repas',
  'repas',
  'repas',
  'repas',
  'douche',
  'douche',
  'buanderie',
  'entretien',
  'infirmerie',
  'atelier',
];
const WORKERS = ['A. B.', 'C. D.', 'E. F.'];
/** How often someone comes, as a share of the days the centre is open; some who are known no longer come. */
const HABITS = [0, 0.01, 0.02, 0.03, 0.05, 0.12];
/** Share of the days on which someone comes who gives no name. */
const NAMELESS = 0.5;

/** The visits of the year, of the months before it and of the month after it, in order of date. */
export const inventVisits = (source: RandomSource, people: readonly PersonRecord[], year: number): RegisterRecord[] => {
  const begin = day(year - 1, 9, 1);
  const end = day(year + 1, 1, 31);
  const visits: (RegisterRecord & { readonly date: Day })[] = [];
  for (const { personId, firstVisitDate, endDate } of people) {
    const habit = source.pick(HABITS);
    for (let date = Math.max(begin, firstVisitDate); date <= Math.min(end, endDate ?? end); date += 1)
      if (isOpen(date) && (date === firstVisitDate || source.chance(habit))) visits.push(visit(source, date, personId));
  }
  for (let date = begin; date <= end; date += 1)
    if (isOpen(date) && source.chance(NAMELESS)) visits.push(visit(source, date, null));
  return visits.sort((a, b) => a.date - b.date);
};

const visit = (source: RandomSource, date: Day, personId: string | null): RegisterRecord & { readonly date: Day } => {
  const activity = source.pick(ACTIVITIES);
  return {
    date,
    personId,
    activity: source.chance(0.998) ? activity : null,
    meals: activity === 'repas' ? source.integer(1, 2) : null,
    worker: source.pick(WORKERS),
  };
};
