import type { RequestRow, TripRow } from './bebe-rows';
import { countBy, countEach, sumBy, withRest } from './count';
import type { PlainYear } from './definitions';
import type { PlainTables } from './plain-table';

const HOME = ['visite-as', 'visite-sf', 'visite-psy', 'visite-a-deux', 'visite-domicile'];
const MEETINGS = ['reunion-pluri', 'reunion-externe'];
const MEDICAL = ['medical-mere-bebe', 'medical-perez', 'visite-hospitaliere'];
const OTHER_TRIPS = ['co-intervention', 'tribunal', 'porte-fermee', 'premier-entretien'];
/** The services a detail belongs to; a family that comes by itself has no other detail. */
const DETAILS: Readonly<Record<string, readonly string[]>> = {
  hopitaux: ['chl-social', 'chl-psy', 'chl-municipal', 'chl-kannerklinik', 'chem', 'bohler', 'chdn'],
  justice: ['scas-juge'],
  'logements-encadres': ['lse', 'foyer-sud', 'fare', 'ozanam', 'cnds-wunnen'],
  'autres-services': [
    ...['cpi-one', 'sages-femmes', 'office-social-cms', 'follow-up', 'familles-plus'],
    ...['street-work', 'arcus', 'ediff', 'aidsberodung', 'equipe-multi-vdl'],
  ],
};
/** More reasons are listed than are printed one by one. */
const REASONS = 10;

/** ALUPSE-Bébé: the requests of the year, and the trips. */
export const BEBE_REQUESTS: PlainTables = {
  'bebe-demandes': (year) => countBy(requests(year), ({ outcome }) => outcome),
  'bebe-demandes-profil': (year) =>
    countEach(accepted(year), {
      prenatale: isPrenatal,
      gemellaire: ({ twins }) => twins === true,
      'mere-mineure': ({ minorMother }) => minorMother === true,
    }),
  'bebe-demandes-prenatales': (year) => ({
    annee: accepted(year).filter(isPrenatal).length,
    'annee-precedente': accepted(year.previous()).filter(isPrenatal).length,
  }),
  'bebe-refus-motif': (year) =>
    countBy(
      requests(year).filter(({ outcome }) => outcome === 'refusee'),
      ({ refusalReason }) => refusalReason,
    ),
  'bebe-demandeurs': (year) => countBy(requests(year), ({ requester }) => requester),
  'bebe-demandeurs-detail': (year) => {
    const details = countBy(requests(year), ({ requesterDetail }) => requesterDetail);
    const groups = Object.entries(DETAILS).map(([group, codes]) => [group, sumBy(codes, (code) => details[code] ?? 0)]);
    return { ...details, ...(Object.fromEntries(groups) as Record<string, number>) };
  },
  'bebe-demandeurs-hopitaux': (year) => {
    const hospitals = requests(year).filter(({ requester }) => requester === 'hopitaux');
    return countEach(hospitals, {
      hopitaux: () => true,
      chl: ({ requesterDetail }) => requesterDetail.startsWith('chl-'),
      chem: ({ requesterDetail }) => requesterDetail === 'chem',
      bohler: ({ requesterDetail }) => requesterDetail === 'bohler',
      chdn: ({ requesterDetail }) => requesterDetail === 'chdn',
      'detail-inconnu': ({ requesterDetail }) => requesterDetail === '',
    });
  },
  'bebe-motifs': (year) =>
    withRest(
      countBy(requests(year), ({ mainReason }) => mainReason),
      REASONS,
    ),
  'bebe-deplacements': (year) => countBy(trips(year), ({ type }) => type),
  'bebe-deplacements-synthese': (year) =>
    countEach(trips(year), {
      trajets: () => true,
      domicile: ({ type }) => HOME.includes(type),
      reunion: ({ type }) => MEETINGS.includes(type),
      medical: ({ type }) => MEDICAL.includes(type),
      'medical-pediatrie-sociale': ({ type }) => type === 'medical-perez',
      'medical-urgences': ({ type, medicalPlace }) =>
        type !== 'medical-perez' && MEDICAL.includes(type) && medicalPlace === 'urgences-chl',
      autre: ({ type }) => OTHER_TRIPS.includes(type),
    }),
  'bebe-visites-annulees': (year) => ({
    annulees: year.rows.trips.filter(({ date, cancelled }) => year.includes(date) && cancelled === true).length,
  }),
  'bebe-interventions': (year) => ({ interventions: trips(year).length }),
};

const requests = (year: PlainYear): RequestRow[] =>
  year.rows.requests.filter(({ requestDate }) => year.includes(requestDate));
const accepted = (year: PlainYear): RequestRow[] => requests(year).filter(({ outcome }) => outcome === 'acceptee');
const isPrenatal = ({ period }: RequestRow): boolean => period === 'prenatale';
/** Those that took place. */
const trips = (year: PlainYear): TripRow[] =>
  year.rows.trips.filter(({ date, cancelled }) => year.includes(date) && cancelled !== true);
