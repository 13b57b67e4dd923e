import { day, partition, workday, type Day, type RandomSource } from '../deal';
import { figure, type ListedAction, type Targets } from '../targets';

/** A line of «Actions et formations», dates as days. */
export type Action = Omit<ListedAction, 'date' | 'endDate'> & {
  readonly date: Day | null;
  readonly endDate: Day | null;
};

const TEAMS = ['équipe d’un foyer', 'équipe d’une crèche', 'équipe d’une maison relais', 'équipe d’une école'] as const;
const DIALOGUE = { services: ['dialogue'], endDate: null } as const;

/** The actions the report lists, and as many supervisions and consultations as it counts; a few of the years beside. */
export const dealActions = (source: RandomSource, targets: Targets): Action[] => {
  const { year } = targets;
  const inYear = (of: number): Day => workday(source, day(of, 1, 18), day(of, 12, 14));
  const given = (of: number, title: string): Action => ({
    ...DIALOGUE,
    date: inYear(of),
    category: 'supervision-donnee',
    title,
    audience: source.pick(TEAMS),
  });
  const many = (count: number, make: (index: number) => Action): Action[] =>
    Array.from({ length: count }, (_, index) => make(index));
  // Half days and days: the sum is the number of days of the report.
  const halves = figure(targets, 'dialogue-soutien-equipe', 'supervision-recue') * 2;
  const received = partition(source, Math.ceil((halves * 3) / 5), halves, 1, 2);
  const actions = [
    ...targets.actions.map(({ date, endDate, ...action }): Action => ({
      ...action,
      date: asDay(date),
      endDate: asDay(endDate),
    })),
    ...many(figure(targets, 'dialogue-supervisions', 'supervisions'), (index) =>
      given(year, `Supervision d’une équipe du réseau (${index + 1})`),
    ),
    ...received.map((half): Action => ({
      ...DIALOGUE,
      date: inYear(year),
      days: half / 2,
      category: 'supervision-recue',
      title: 'Supervision de l’équipe',
      organiser: 'superviseur externe',
    })),
    ...many(figure(targets, 'dialogue-soutien-equipe', 'concertation-juridique'), () => ({
      ...DIALOGUE,
      date: inYear(year),
      category: 'concertation-juridique',
      title: 'Concertation juridique',
      organiser: 'avocat conseil',
    })),
    ...many(3, () => given(year - 1, 'Supervision d’une équipe du réseau')),
    given(year + 1, 'Supervision d’une équipe du réseau'),
    {
      ...DIALOGUE,
      date: inYear(year - 1),
      category: 'echange',
      title: 'Échange avec le réseau',
      audience: 'service partenaire',
    },
    {
      ...DIALOGUE,
      date: null,
      year: year - 1,
      category: 'formation-suivie',
      title: 'Entretien systémique',
      organiser: 'institut de formation',
    },
  ];
  return actions.sort((one, other) => order(one) - order(other));
};

const asDay = (iso: string | undefined): Day | null => {
  const [year, month, date] = (iso ?? '').split('-').map(Number);
  return year === undefined || month === undefined || date === undefined ? null : day(year, month, date);
};

const order = ({ date, year = 0 }: Action): Day => date ?? day(year, 12, 31);
