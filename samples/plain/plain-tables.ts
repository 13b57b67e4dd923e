import type { Figures } from '../targets';
import { bandOf, countBy, printedMean, sumBy } from './count';
import type { PlainYear } from './definitions';
import type { CaseRow } from './rows';

const AGES = [
  ['0-3', 4],
  ['4-5', 6],
  ['6-11', 12],
  ['12-16', 17],
  ['17-plus', Infinity],
] as const;
const AGES_12 = [
  ['moins-12', 12],
  ['12-plus', Infinity],
] as const;
const DELAYS = [
  ['0-7', 8],
  ['8-13', 14],
  ['14-28', 29],
  ['29-plus', Infinity],
] as const;
const REFERRER_GROUPS: Readonly<Record<string, string>> = {
  medical: 'medical',
  justice: 'justice',
  'psycho-social': 'reseau',
  foyers: 'reseau',
  enseignement: 'reseau',
  'one-cpi': 'reseau',
  'famille-amis': 'prive',
};
const FAMILY_DETAILS = ['mere', 'pere', 'beaux-parents', 'grands-parents', 'adolescent', 'famille-accueil'] as const;
const isViolent = ({ mainMotive }: CaseRow): boolean => mainMotive === 'violence-sexuelle';

/**
 * Every counted table of Dialogue, each filtered straight from the rows: the figures the product must give, computed
 * without any of its code. Lines without a figure are left out.
 */
export const PLAIN_TABLES: Readonly<Record<string, (year: PlainYear) => Figures>> = {
  'dialogue-situations': (year) => {
    const active = year.rows.cases.filter(year.isActive).length;
    const demandes = contacts(year).length;
    const supervisions = year.actions('supervision-donnee').length;
    const without = demandes + supervisions;
    return { total: active + without, 'avec-dossier': active, 'sans-dossier': without, demandes, supervisions };
  },
  'dialogue-contacts': (year) => {
    const opened = newCases(year).length;
    const without = contacts(year).length;
    return { total: opened + without, 'nouveaux-dossiers': opened, 'sans-dossier': without };
  },
  'dialogue-dossiers': (year) => {
    const old = year.rows.cases.filter((file) => year.isActive(file) && !year.isNew(file));
    const opened = newCases(year).length;
    const rouverts = old.filter(({ reopeningDate }) => year.includes(reopeningDate)).length;
    return { total: opened + old.length, nouveaux: opened, anciens: old.length, rouverts };
  },
  'dialogue-enfants': (year) => ({
    'enfants-familles': sumBy(year.rows.cases.filter(year.isActive), childrenCount),
    porteurs: year.porters(year.isActive).length,
  }),
  'dialogue-etat-fin-annee': (year) => {
    const active = year.rows.cases.filter(year.isActive);
    const clotures = active.filter(year.isClosed).length;
    return { 'en-cours': active.length - clotures, clotures };
  },
  'dialogue-sans-dossier': (year) => ({
    ...countBy(contacts(year), ({ caller, form }) => {
      if (caller === 'famille-elargie') return caller;
      if (form === 'entretien' && (caller === 'professionnel' || caller === 'prive')) return 'autres';
      if (form !== 'telephone') return '';
      return caller === 'professionnel' ? 'pro-telephone' : caller === 'prive' ? 'prive-telephone' : '';
    }),
    supervisions: year.actions('supervision-donnee').length,
  }),
  'dialogue-sans-dossier-suite': (year) => countBy(contacts(year), ({ outcome }) => outcome),
  'dialogue-prise-en-charge': (year) => {
    const axes = axesByCase(year);
    const figures: Record<string, Record<string, number>> = {};
    for (const [file, sessions] of axes)
      for (const axis of retained(sessions)) {
        const line = (figures[axis] ??= { anciens: 0, nouveaux: 0, total: 0 });
        const column = year.isNew(file) ? 'nouveaux' : 'anciens';
        line[column] = (line[column] ?? 0) + 1;
        line['total'] = (line['total'] ?? 0) + 1;
      }
    return figures;
  },
  'dialogue-nombre-entretiens': (year) => {
    const counts: Record<string, number[]> = {};
    for (const sessions of axesByCase(year).values())
      for (const axis of retained(sessions)) (counts[axis] ??= []).push(sessions.get(axis) ?? 0);
    return Object.fromEntries(
      Object.entries(counts).map(([axis, sessions]) => {
        const sum = sumBy(sessions, (count) => count);
        const [min, max] = [
          sessions.reduce((one, other) => Math.min(one, other)),
          sessions.reduce((one, other) => Math.max(one, other)),
        ];
        return [axis, { min, max, mean: printedMean(sum, sessions.length), sum, n: sessions.length }];
      }),
    );
  },
  'dialogue-enfants-nouveaux': (year) => ({
    'enfants-familles': sumBy(newCases(year), childrenCount),
    porteurs: year.porters(year.isNew).length,
  }),
  'dialogue-motif': (year) => countBy(newCases(year), ({ mainMotive }) => mainMotive),
  'dialogue-demandeur': (year) => countBy(newCases(year), ({ requester }) => requester),
  'dialogue-demandeur-detail': (year) => {
    const details = countBy(newCases(year), ({ requesterDetail }) => requesterDetail);
    const family = sumBy(FAMILY_DETAILS, (detail) => details[detail] ?? 0);
    const known = newCases(year).length - (details[''] ?? 0) - (details['?'] ?? 0);
    return { ...details, famille: family, professionnel: known - family };
  },
  'dialogue-envoyeur': (year) => countBy(newCases(year), ({ referrer }) => referrer),
  'dialogue-envoyeur-groupe': (year) =>
    countBy(newCases(year), ({ referrer }) => REFERRER_GROUPS[referrer] ?? referrer),
  'dialogue-sexe': (year) => countBy(year.porters(year.isNew), ({ sex }) => sex),
  'dialogue-age-sexe': (year) => {
    const figures: Record<string, Record<string, number>> = {};
    for (const child of year.porters(year.isNew)) {
      const line = (figures[bandOf(year.age(child), AGES)] ??= { total: 0 });
      line[child.sex] = (line[child.sex] ?? 0) + 1;
      line['total'] = (line['total'] ?? 0) + 1;
    }
    return figures;
  },
  'dialogue-autorite-parentale': (year) => countBy(year.porters(year.isNew), ({ custody }) => custody),
  'dialogue-domicile': (year) => countBy(year.porters(year.isNew), ({ region }) => region),
  'dialogue-nationalite': (year) => countBy(year.porters(year.isNew), ({ nationality }) => nationality),
  'dialogue-justice': (year) => ({
    presente: newCases(year).filter(({ justicePresent }) => justicePresent === true).length,
  }),
  'dialogue-justice-instances': (year) =>
    countBy(
      newCases(year).flatMap(({ justiceBodies }) => justiceBodies),
      (body) => body,
    ),
  'dialogue-signalements': (year) => ({
    signalements: year.rows.cases.filter(({ reportDate }) => year.includes(reportDate)).length,
  }),
  'dialogue-reseau': (year) => {
    const met = year.rows.acts.filter(
      (act) => act.axis === 'reseau' && act.familyPresent === true && year.includes(act.date),
    );
    const files = new Set(met.map((act) => year.caseOf(act)));
    return { reunions: newCases(year).filter((file) => files.has(file)).length };
  },
  'dialogue-cadre': (year) => countBy(newCases(year), ({ setting }) => setting),
  'dialogue-violence-sexuelle': (year) => ({ 'violence-sexuelle': newCases(year).filter(isViolent).length }),
  'dialogue-violence-sexuelle-cadre': (year) => countBy(newCases(year).filter(isViolent), ({ setting }) => setting),
  'dialogue-violence-sexuelle-age': (year) =>
    countBy(
      year.porters((file) => year.isNew(file) && isViolent(file)),
      (child) => bandOf(year.age(child), AGES_12),
    ),
  'dialogue-violence-sexuelle-detail': (year) => {
    const files = newCases(year).filter(isViolent);
    const adult = files.filter(({ sexualViolenceType }) => sexualViolenceType === 'par-adulte');
    const ages = new Map<CaseRow | undefined, number[]>();
    for (const child of year.porters((file) => adult.includes(file))) {
      const age = year.age(child);
      if (age !== null) ages.set(year.caseOf(child), [...(ages.get(year.caseOf(child)) ?? []), age]);
    }
    const young = [...ages.values()].filter((known) => known.some((age) => age < 12)).length;
    return {
      ...countBy(files, ({ sexualViolenceType }) => sexualViolenceType),
      'par-adulte-moins-12': young,
      'par-adulte-adolescent': ages.size - young,
      'par-adulte-inconnu': adult.length - ages.size,
    };
  },
  'dialogue-delais': (year) =>
    countBy(newCases(year), ({ requestDate, firstAppointmentDate }) =>
      bandOf(requestDate === null || firstAppointmentDate === null ? null : firstAppointmentDate - requestDate, DELAYS),
    ),
  'dialogue-prestations': (year) => {
    const linked = new Map<unknown, number>();
    for (const act of year.rows.acts)
      if (act.contactId !== null && year.includes(act.date))
        linked.set(act.contactId, (linked.get(act.contactId) ?? 0) + (act.quantity ?? 1));
    return {
      'avec-dossier': sumBy(caseActs(year), ({ quantity }) => quantity ?? 1),
      'sans-dossier': sumBy(contacts(year), ({ contactId, phoneActs }) => phoneActs ?? linked.get(contactId) ?? 0),
    };
  },
  'dialogue-prestations-nature': (year) => {
    const figures: Record<string, number> = {};
    for (const { nature, quantity } of caseActs(year)) figures[nature] = (figures[nature] ?? 0) + (quantity ?? 1);
    return figures;
  },
  'dialogue-supervisions': (year) => ({ supervisions: year.actions('supervision-donnee').length }),
  'dialogue-soutien-equipe': (year) => ({
    'supervision-recue': sumBy(year.actions('supervision-recue'), ({ days }) => days ?? 0),
    'concertation-juridique': year.actions('concertation-juridique').length,
  }),
};

const newCases = (year: PlainYear): CaseRow[] => year.rows.cases.filter(year.isNew);
const contacts = (year: PlainYear) => year.rows.contacts.filter(({ date }) => year.includes(date));
const caseActs = (year: PlainYear) =>
  year.rows.acts.filter(({ caseId, date }) => caseId !== null && year.includes(date));
const childrenCount = ({ childrenCount: count }: CaseRow): number => count ?? 0;

/** Sessions of the year by axis, of each active file that has some. */
const axesByCase = (year: PlainYear): Map<CaseRow, Map<string, number>> => {
  const axes = new Map<CaseRow, Map<string, number>>();
  for (const act of year.axisActs()) {
    const file = year.caseOf(act);
    if (!file) continue;
    const sessions = axes.get(file) ?? new Map<string, number>();
    sessions.set(act.axis, (sessions.get(act.axis) ?? 0) + (act.quantity ?? 1));
    axes.set(file, sessions);
  }
  return axes;
};

/** «Évaluation» is retained only in a file that had nothing else. */
const retained = (sessions: ReadonlyMap<string, number>): string[] =>
  [...sessions.keys()].filter((axis) => axis !== 'evaluation' || sessions.size === 1);
