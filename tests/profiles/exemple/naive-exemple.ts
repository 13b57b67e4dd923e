import type { RegisterRecord } from '@report/samples/workbook';

/** The figures of a table by «line» or «line/column», zeros left out, with its base and its line of totals. */
export interface NaiveTable {
  readonly figures: Readonly<Record<string, number>>;
  readonly base: number | null;
  /** By column; '' in a one-way table. null: the table has no line of totals. */
  readonly total: Readonly<Record<string, number>> | null;
}

type Records = ReadonlyMap<'people' | 'visits', readonly RegisterRecord[]>;
type Counts = Record<string, number>;

/** Another way to the calendar than the product's: the milliseconds of a Date. */
const dateOf = (serial: unknown): Date => new Date((Number(serial) - 25_569) * 86_400_000);
const yearOf = (serial: unknown): number => dateOf(serial).getUTCFullYear();
const add = (counts: Counts, key: string, by = 1): void => {
  if (by !== 0) counts[key] = (counts[key] ?? 0) + by;
};
const text = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

function ageBand(birth: unknown, year: number): string {
  if (birth === null || birth === undefined) return '';
  // Everyone has had a birthday by 31.12.
  const age = year - yearOf(birth);
  return age < 26 ? 'moins-26' : age < 40 ? '26-39' : age < 60 ? '40-59' : '60-plus';
}

/** Every table of the day centre for a year, counted row by row from what the generator dealt. */
export function naiveTables(records: Records, year: number): Readonly<Record<string, NaiveTable>> {
  const visits = (records.get('visits') ?? []).filter(({ date }) => yearOf(date) === year);
  const people = (records.get('people') ?? []).filter(({ firstVisitDate, endDate }) => {
    const begun = yearOf(firstVisitDate);
    return begun === year || (begun < year && (endDate == null || yearOf(endDate) >= year));
  });
  const isNew = (person: RegisterRecord): boolean => yearOf(person['firstVisitDate']) === year;
  const visitsOf = (person: RegisterRecord): number =>
    visits.filter(({ personId }) => personId === person['personId']).length;
  const newPeople = people.filter(isNew);
  const came = people.filter((person) => visitsOf(person) > 0);

  const ageSex: Counts = {};
  const sexes: Counts = {};
  for (const { birthDate, sex } of people) {
    const band = ageBand(birthDate, year);
    for (const column of [text(sex), 'total']) {
      add(ageSex, `${band}/${column}`);
      add(sexes, column);
    }
  }
  const housing: Counts = {};
  for (const person of newPeople) add(housing, text(person['housing']));
  const needs: Counts = {};
  for (const person of people) {
    const several = Array.isArray(person['needs']) ? (person['needs'] as string[]) : [];
    for (const need of several.length === 0 ? [''] : several) add(needs, need);
  }
  const states: Counts = {};
  for (const { endDate } of people) add(states, endDate != null && yearOf(endDate) <= year ? 'ended' : 'open');
  const passages: Counts = {};
  const activities: Counts = {};
  const months: Counts = {};
  for (const { date, personId, activity, meals } of visits) {
    add(passages, 'total');
    add(passages, personId == null ? 'anonymes' : 'avec-numero');
    add(passages, 'repas', Number(meals ?? 0));
    add(activities, text(activity));
    add(months, `m${dateOf(date).getUTCMonth() + 1}`);
  }
  const perHousing = new Map<string, number[]>();
  for (const person of came) {
    const home = text(person['housing']);
    perHousing.set(home, [...(perHousing.get(home) ?? []), visitsOf(person)]);
  }
  const often: Counts = {};
  for (const [home, each] of perHousing) {
    const sum = each.reduce((left, right) => left + right, 0);
    add(often, `${home}/count`, each.length);
    add(often, `${home}/sum`, sum);
    // One decimal, half up.
    add(often, `${home}/mean`, Math.floor((sum * 10) / each.length + 0.5) / 10);
    add(often, `${home}/max`, Math.max(...each));
  }
  const all = came.map(visitsOf);
  const sum = all.reduce((left, right) => left + right, 0);

  const whole = (count: number): Counts => ({ '': count });
  return {
    'accueil-personnes': {
      figures: {
        total: people.length,
        nouvelles: newPeople.length,
        connues: people.length - newPeople.length,
        venues: came.length,
      },
      base: people.length,
      total: null,
    },
    'accueil-age-sexe': { figures: ageSex, base: people.length, total: sexes },
    'accueil-logement': { figures: housing, base: newPeople.length, total: whole(newPeople.length) },
    'accueil-besoins': { figures: needs, base: people.length, total: null },
    'accueil-fin-annee': { figures: states, base: people.length, total: whole(people.length) },
    'accueil-passages': { figures: passages, base: null, total: null },
    'accueil-activites': { figures: activities, base: visits.length, total: whole(visits.length) },
    'accueil-mois': { figures: months, base: visits.length, total: whole(visits.length) },
    'accueil-frequentation': {
      figures: often,
      base: came.length,
      total: {
        count: came.length,
        sum,
        mean: Math.floor((sum * 10) / came.length + 0.5) / 10,
        max: Math.max(...all),
      },
    },
  };
}
