import { bandOf, countBy, crossBy, sumBy } from './count';
import type { PlainYear } from './definitions';
import type { CaseRow } from './dialogue-rows';
import type { PlainTables } from './plain-table';

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

/** Dialogue: the files opened in the year, and their children. */
export const DIALOGUE_NEW_FILES: PlainTables = {
  'dialogue-enfants-nouveaux': (year) => ({
    'enfants-familles': sumBy(newCases(year), childrenCount),
    porteurs: year.porters(year.isNew).length,
  }),
  'dialogue-motif': (year) => countBy(newCases(year), ({ mainMotive }) => mainMotive),
  'dialogue-motif-demandeur': (year) =>
    crossBy(
      newCases(year),
      ({ mainMotive }) => mainMotive,
      ({ requester }) => requester,
    ),
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
  'dialogue-age-sexe': (year) =>
    crossBy(
      year.porters(year.isNew),
      (child) => bandOf(year.age(child), AGES),
      ({ sex }) => sex,
    ),
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
};

const newCases = (year: PlainYear): CaseRow[] => year.rows.cases.filter(year.isNew);
const childrenCount = ({ childrenCount: count }: CaseRow): number => count ?? 0;
