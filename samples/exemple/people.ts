import { birthDay, day, type Day, type RandomSource } from '../deal';
import type { RegisterRecord } from '../workbook';
import { openDay } from './opening';

/** Invented people: names put together at random, in a centre that does not exist. */
const LAST_NAMES =
  'Arlet Bruyère Castan Delorme Estève Fabre Garrec Hélin Issart Joly Kerouac Lanoue Morvan Nadal'.split(' ');
const WOMEN = 'Adèle Brune Célia Diane Élise Flora Gaëlle Hanna Ines Jeanne'.split(' ');
const MEN = 'Alban Bruno Cyril Driss Émile Farid Gaspard Hervé Ivan Jules'.split(' ');
const REMARKS = ['chien', 'parle anglais', 'à orienter', 'casier n° 0'];

const HOUSING = [
  'rue',
  'rue',
  'rue',
  'urgence',
  'urgence',
  'precaire',
  'precaire',
  'proches',
  'institution',
  'logement',
];
/** Share of the people who have each need. */
const NEEDS = { droits: 0.5, logement: 0.6, sante: 0.4, travail: 0.3, argent: 0.25, justice: 0.1, isolement: 0.35 };

/** A row of the register of people; `firstVisitDate` and `endDate` are days, the rest as `RegisterRecord` says. */
export type PersonRecord = RegisterRecord & {
  readonly personId: string;
  readonly firstVisitDate: Day;
  readonly endDate: Day | null;
};

/** `count` people known at the end of a year: most came in it or the year before, a few after it. */
export const inventPeople = (source: RandomSource, year: number, count: number): PersonRecord[] => {
  const arrivals = Array.from({ length: count }, () => openDay(source, ...arrivalYear(source, year))).sort(
    (a, b) => a - b,
  );
  return arrivals.map((firstVisitDate, index) => {
    const sex = source.chance(0.27) ? 'f' : source.chance(0.96) ? 'm' : 'x';
    const needs = Object.entries(NEEDS).flatMap(([code, share]) => (source.chance(share) ? [code] : []));
    return {
      personId: `P-${String(index + 1).padStart(3, '0')}`,
      lastName: source.pick(LAST_NAMES),
      firstName: source.pick(sex === 'f' ? WOMEN : MEN),
      birthDate: source.chance(0.95) ? birthDay(source, firstVisitDate, source.integer(18, 74)) : null,
      sex: source.chance(0.97) ? sex : null,
      firstVisitDate,
      endDate: source.chance(0.45) ? firstVisitDate + source.integer(0, 600) : null,
      housing: source.chance(0.96) ? source.pick(HOUSING) : null,
      needs: source.chance(0.94) ? needs : null,
      remarks: source.chance(0.15) ? source.pick(REMARKS) : null,
    };
  });
};

function arrivalYear(source: RandomSource, year: number): [from: Day, to: Day] {
  const of = source.pick([year - 2, year - 1, year - 1, year, year, year]);
  // A few arrive in the weeks after the year.
  return of === year && source.chance(0.1)
    ? [day(year + 1, 1, 2), day(year + 1, 2, 28)]
    : [day(of, 1, 2), day(of, 12, 30)];
}
