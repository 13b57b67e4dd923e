import { listOf } from '@report/profiles/alupse/kit';
import { day, Deck, partition, workday, type Day, type RandomSource } from '../deal';
import { figure, quota, type Targets } from '../targets';

/** A situation handled without opening a file. */
export interface Contact {
  readonly contactId: string;
  readonly date: Day;
  readonly caller: string;
  readonly form: string;
  readonly outcome: string;
  /** Null: they stand one by one in «Prestations Dialogue». */
  readonly phoneActs: number | null;
  /** Calls noted one by one. */
  readonly linkedActs: number;
}

interface Caller {
  readonly caller: string;
  readonly form: string;
}

/** Lines of the report (C.2.2) that are requests of this register. */
const CALLERS: Readonly<Record<string, Caller>> = {
  'pro-telephone': { caller: 'professionnel', form: 'telephone' },
  'prive-telephone': { caller: 'prive', form: 'telephone' },
  'famille-elargie': { caller: 'famille-elargie', form: 'entretien' },
  autres: { caller: 'prive', form: 'entretien' },
};
/** Outcomes that say who called; they are dealt first. */
const CALLER_OF_OUTCOME: Readonly<Record<string, string>> = {
  'conseil-professionnel': 'professionnel',
  'conseil-parent': 'prive',
  'plus-de-demande': 'prive',
};
const MOST_CALLS = 9;
/** One request in so many has its calls noted one by one. */
const LINKED_EVERY = 17;
const PREVIOUS_YEAR = 14;
const NEXT_YEAR = 12;

/** The requests of the report year, and a few of the years beside it. */
export const dealContacts = (source: RandomSource, targets: Targets): Contact[] => {
  const { year } = targets;
  const callers = new Deck(
    source,
    Object.entries(CALLERS).flatMap(([line, caller]) =>
      Array.from({ length: figure(targets, 'dialogue-sans-dossier', line) }, () => caller),
    ),
  );
  const outcomes = Object.entries(quota(targets, 'dialogue-sans-dossier-suite')).flatMap(([code, count]) =>
    Array.from({ length: count }, () => code),
  );
  const boundFirst = [...outcomes].sort(
    (one, other) => Number(other in CALLER_OF_OUTCOME) - Number(one in CALLER_OF_OUTCOME),
  );
  const calls = partition(
    source,
    outcomes.length,
    figure(targets, 'dialogue-prestations', 'sans-dossier'),
    1,
    MOST_CALLS,
  );
  const current = boundFirst.map((outcome, index) => {
    const bound = CALLER_OF_OUTCOME[outcome];
    const caller = bound === undefined ? callers.draw() : callers.draw((card) => card.caller === bound);
    const count = calls[index] ?? 1;
    const linked = index % LINKED_EVERY === 0 && caller.form === 'telephone';
    return {
      ...caller,
      outcome,
      date: workday(source, day(year, 1, 4), day(year, 12, linked ? 1 : 22)),
      phoneActs: linked ? null : count,
      linkedActs: linked ? count : 0,
    };
  });
  const beside = (of: number, count: number, from: Day, to: Day): Contact[] => {
    const known = listOf('suiteDonnee').entries.filter(
      ({ code, from: first = of }) => first <= of && !(code in CALLER_OF_OUTCOME),
    );
    const contacts = Array.from({ length: count }, () => ({
      ...source.pick(Object.values(CALLERS).slice(0, 2)),
      outcome: known.length > 0 ? source.pick(known).code : '',
      date: workday(source, from, to),
      phoneActs: source.integer(1, 4),
      linkedActs: 0,
    }));
    return numbered(of, contacts);
  };
  return [
    ...beside(year - 1, PREVIOUS_YEAR, day(year - 1, 6, 1), day(year - 1, 12, 18)),
    ...numbered(year, current),
    ...beside(year + 1, NEXT_YEAR, day(year + 1, 1, 8), day(year + 1, 6, 28)),
  ];
};

const numbered = (year: number, contacts: readonly Omit<Contact, 'contactId'>[]): Contact[] =>
  [...contacts]
    .sort((one, other) => one.date - other.date)
    .map((contact, index) => ({ ...contact, contactId: `S-${year}-${String(index + 1).padStart(3, '0')}` }));
