import { count, each, population, withRest, type DuckTables, type YearSql } from './year-sql';

const GROUP_OF_DETAIL = `CASE WHEN requesterDetail IN ('chl-social', 'chl-psy', 'chl-municipal', 'chl-kannerklinik', 'chem', 'bohler', 'chdn') THEN 'hopitaux'
  WHEN requesterDetail = 'scas-juge' THEN 'justice' WHEN requesterDetail IN ('lse', 'foyer-sud', 'fare', 'ozanam', 'cnds-wunnen') THEN 'logements-encadres' ELSE 'autres-services' END`;
const MEDICAL = `'medical-mere-bebe', 'visite-hospitaliere'`;

/** ALUPSE-Bébé: the requests of the year, and the trips. */
export const bebeRequests = (year: YearSql): DuckTables => {
  const accepted = `outcome = 'acceptee'`;
  const hospital = `requester = 'hopitaux'`;
  const prenatal = `${accepted} AND period = 'prenatale'`;
  return {
    populations: [
      population('year_requests', `FROM requests WHERE ${year.inYear('requestDate')}`),
      population('year_trips', `FROM trips WHERE ${year.inYear('date')} AND cancelled IS DISTINCT FROM true`),
    ],
    tables: {
      'bebe-demandes': count('year_requests', 'outcome'),
      'bebe-demandes-profil': each('year_requests', {
        prenatale: prenatal,
        gemellaire: `${accepted} AND twins`,
        'mere-mineure': `${accepted} AND minorMother`,
      }),
      'bebe-demandes-prenatales': each(`requests WHERE ${prenatal}`, {
        annee: year.inYear('requestDate'),
        'annee-precedente': year.previous().inYear('requestDate'),
      }),
      'bebe-refus-motif': count(`year_requests WHERE outcome = 'refusee'`, 'refusalReason'),
      'bebe-demandeurs': count('year_requests', 'requester'),
      'bebe-demandeurs-detail': `${count('year_requests', 'requesterDetail')} UNION ALL ${count(`year_requests WHERE requesterDetail NOT IN ('', '?', 'famille')`, GROUP_OF_DETAIL)}`,
      'bebe-demandeurs-hopitaux': each(`year_requests WHERE ${hospital}`, {
        hopitaux: 'true',
        chl: `requesterDetail IN ('chl-social', 'chl-psy', 'chl-municipal', 'chl-kannerklinik')`,
        chem: `requesterDetail = 'chem'`,
        bohler: `requesterDetail = 'bohler'`,
        chdn: `requesterDetail = 'chdn'`,
        'detail-inconnu': `requesterDetail = ''`,
      }),
      'bebe-motifs': withRest('year_requests', 'mainReason', 1),
      'bebe-deplacements': count('year_trips', 'type'),
      'bebe-deplacements-synthese': each('year_trips', {
        trajets: 'true',
        domicile: `type IN ('visite-as', 'visite-sf', 'visite-psy', 'visite-a-deux', 'visite-domicile')`,
        reunion: `type IN ('reunion-pluri', 'reunion-externe')`,
        medical: `type IN (${MEDICAL}, 'medical-perez')`,
        'medical-pediatrie-sociale': `type = 'medical-perez'`,
        'medical-urgences': `type IN (${MEDICAL}) AND medicalPlace = 'urgences-chl'`,
        autre: `type IN ('co-intervention', 'tribunal', 'porte-fermee', 'premier-entretien')`,
      }),
      'bebe-visites-annulees': each('trips', { annulees: `${year.inYear('date')} AND cancelled` }),
      'bebe-interventions': each('year_trips', { interventions: 'true' }),
    },
  };
};
