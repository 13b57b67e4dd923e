import { band, count, cross, type DuckTables, type SqlBands } from './year-sql';

const AGES: SqlBands = [
  ['0-3', 4],
  ['4-5', 6],
  ['6-11', 12],
  ['12-16', 17],
  ['17-plus', null],
];
const DELAYS: SqlBands = [
  ['0-7', 8],
  ['8-13', 14],
  ['14-28', 29],
  ['29-plus', null],
];

/** Dialogue: the files opened in the year, and their children; on the populations of `dialogueActivity`. */
export const dialogueNewFiles = (): DuckTables => {
  const violence = `(FROM opened WHERE mainMotive = 'violence-sexuelle')`;
  const newPorters = '(FROM porters WHERE is_new)';
  return {
    populations: [],
    tables: {
      'dialogue-enfants-nouveaux': `SELECT 'enfants-familles', sum(childrenCount) FROM opened UNION ALL SELECT 'porteurs', count(*) FROM ${newPorters}`,
      'dialogue-motif': count('opened', 'mainMotive'),
      'dialogue-motif-demandeur': cross('opened', 'mainMotive', 'requester'),
      'dialogue-demandeur': count('opened', 'requester'),
      'dialogue-demandeur-detail': `${count('opened', 'requesterDetail')} UNION ALL
        SELECT CASE WHEN requesterDetail IN ('mere', 'pere', 'beaux-parents', 'grands-parents', 'adolescent', 'famille-accueil') THEN 'famille' ELSE 'professionnel' END, count(*)
        FROM opened WHERE requesterDetail NOT IN ('', '?') GROUP BY 1`,
      'dialogue-envoyeur': count('opened', 'referrer'),
      'dialogue-envoyeur-groupe': `SELECT CASE WHEN referrer IN ('psycho-social', 'foyers', 'enseignement', 'one-cpi') THEN 'reseau' WHEN referrer = 'famille-amis' THEN 'prive' ELSE referrer::VARCHAR END, count(*) FROM opened GROUP BY 1`,
      'dialogue-sexe': count(newPorters, 'sex'),
      'dialogue-age-sexe': cross(newPorters, band('age', AGES), 'sex'),
      'dialogue-autorite-parentale': count(newPorters, 'custody'),
      'dialogue-domicile': count(newPorters, 'region'),
      'dialogue-nationalite': count(newPorters, 'nationality'),
      'dialogue-justice': `SELECT 'presente', count(*) FROM opened WHERE justicePresent`,
      'dialogue-justice-instances': `SELECT body, count(*) FROM (SELECT unnest(justiceBodies) AS body FROM opened) GROUP BY 1`,
      'dialogue-reseau': `SELECT 'reunions', count(*) FROM opened SEMI JOIN (FROM year_acts WHERE axis = 'reseau' AND familyPresent) USING (caseId)`,
      'dialogue-cadre': count('opened', 'setting'),
      'dialogue-violence-sexuelle': `SELECT 'violence-sexuelle', count(*) FROM ${violence}`,
      'dialogue-violence-sexuelle-cadre': count(violence, 'setting'),
      'dialogue-violence-sexuelle-age': `SELECT ${band('age', [
        ['moins-12', 12],
        ['12-plus', null],
      ])}, count(*) FROM porters WHERE is_new AND mainMotive = 'violence-sexuelle' GROUP BY 1`,
      'dialogue-violence-sexuelle-detail': `${count(violence, 'sexualViolenceType')}
        UNION ALL SELECT CASE WHEN youngest IS NULL THEN 'par-adulte-inconnu' WHEN youngest < 12 THEN 'par-adulte-moins-12' ELSE 'par-adulte-adolescent' END, count(*)
        FROM (SELECT min(age) AS youngest FROM ${violence} file LEFT JOIN porters USING (caseId) WHERE file.sexualViolenceType = 'par-adulte' GROUP BY caseId) GROUP BY 1`,
      'dialogue-delais': `SELECT ${band('firstAppointmentDate - requestDate', DELAYS)}, count(*) FROM opened GROUP BY 1`,
    },
  };
};
