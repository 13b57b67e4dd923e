/** SQL of the populations of a year, made once, and of each table on them: [line, figure] or [line, column, figure]. */
export interface DuckTables {
  readonly populations: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
}

/** `contactId` and `caseId` are never 0, and a column of the type ENUM never null: '' is its missing value. */
export const duckdbTables = (year: number): DuckTables => {
  const [start, end] = [`DATE '${year}-01-01'`, `DATE '${year}-12-31'`];
  const inYear = (field: string): string => `${field} BETWEEN ${start} AND ${end}`;
  const count = (population: string, field: string): string =>
    `SELECT ${field}::VARCHAR, count(*) FROM ${population} GROUP BY 1`;
  const action = (category: string): string => `(SELECT count(*) FROM year_actions WHERE category = '${category}')`;
  const violence = `(FROM opened WHERE mainMotive = 'violence-sexuelle')`;
  const newPorters = '(FROM porters WHERE is_new)';
  const ages = `CASE WHEN age IS NULL THEN '' WHEN age < 0 THEN '?' WHEN age < 4 THEN '0-3' WHEN age < 6 THEN '4-5' WHEN age < 12 THEN '6-11' WHEN age < 17 THEN '12-16' ELSE '17-plus' END`;
  const table = (name: string, query: string): string => `CREATE OR REPLACE TEMP TABLE ${name} AS ${query}`;
  return {
    populations: [
      table(
        'active',
        `SELECT *, openingDate >= ${start} AS is_new, coalesce(${inYear('closingDate')} AND NOT coalesce(reopeningDate > closingDate AND reopeningDate <= ${end}, false), false) AS is_closed
        FROM cases WHERE openingDate <= ${end} AND (closingDate IS NULL OR closingDate >= ${start} OR (reopeningDate > closingDate AND reopeningDate <= ${end}))`,
      ),
      table('opened', 'FROM active WHERE is_new'),
      table(
        'porters',
        `SELECT child.*, file.is_new, file.mainMotive,
          coalesce(year(requestDate) - year(birthDate) - (month(requestDate) * 100 + day(requestDate) < month(birthDate) * 100 + day(birthDate))::INTEGER, trunc(ageAtRequest)) AS age
        FROM children child JOIN active file USING (caseId) WHERE symptomatic`,
      ),
      table('year_contacts', `FROM contacts WHERE ${inYear('date')}`),
      table('year_acts', `FROM acts WHERE ${inYear('date')}`),
      table(
        'year_actions',
        `FROM actions WHERE list_contains(services, 'dialogue') AND CASE WHEN year IS NULL THEN ${inYear('date')} ELSE year = ${year} END`,
      ),
      table(
        'case_axes',
        `WITH axes AS (SELECT caseId, is_new, axis, sum(coalesce(quantity, 1)) AS sessions FROM year_acts JOIN active USING (caseId) WHERE axis <> '' GROUP BY ALL)
        FROM axes QUALIFY axis <> 'evaluation' OR count(*) OVER (PARTITION BY caseId) = 1`,
      ),
    ],
    tables: {
      'dialogue-situations': `WITH n AS (SELECT (SELECT count(*) FROM active) AS files, (SELECT count(*) FROM year_contacts) AS requests, ${action('supervision-donnee')} AS supervisions)
        SELECT 'total', files + requests + supervisions FROM n UNION ALL SELECT 'avec-dossier', files FROM n UNION ALL SELECT 'sans-dossier', requests + supervisions FROM n
        UNION ALL SELECT 'demandes', requests FROM n UNION ALL SELECT 'supervisions', supervisions FROM n`,
      'dialogue-contacts': `WITH n AS (SELECT (SELECT count(*) FROM opened) AS files, (SELECT count(*) FROM year_contacts) AS others)
        SELECT 'total', files + others FROM n UNION ALL SELECT 'nouveaux-dossiers', files FROM n UNION ALL SELECT 'sans-dossier', others FROM n`,
      'dialogue-dossiers': `WITH n AS (SELECT count(*) AS files, count(*) FILTER (is_new) AS opened, count(*) FILTER (NOT is_new AND ${inYear('reopeningDate')}) AS reopened FROM active)
        SELECT 'total', files FROM n UNION ALL SELECT 'nouveaux', opened FROM n UNION ALL SELECT 'anciens', files - opened FROM n UNION ALL SELECT 'rouverts', reopened FROM n`,
      'dialogue-enfants': `SELECT 'enfants-familles', sum(childrenCount) FROM active UNION ALL SELECT 'porteurs', count(*) FROM porters`,
      'dialogue-etat-fin-annee': `SELECT CASE WHEN is_closed THEN 'clotures' ELSE 'en-cours' END, count(*) FROM active GROUP BY 1`,
      'dialogue-sans-dossier': `SELECT CASE WHEN caller = 'famille-elargie' THEN 'famille-elargie' WHEN caller NOT IN ('professionnel', 'prive') THEN '' WHEN form = 'entretien' THEN 'autres'
          WHEN form <> 'telephone' THEN '' WHEN caller = 'professionnel' THEN 'pro-telephone' ELSE 'prive-telephone' END, count(*) FROM year_contacts GROUP BY 1
        UNION ALL SELECT 'supervisions', ${action('supervision-donnee')}`,
      'dialogue-sans-dossier-suite': count('year_contacts', 'outcome'),
      'dialogue-prise-en-charge': `SELECT axis::VARCHAR, CASE WHEN grouping(is_new) = 1 THEN 'total' WHEN is_new THEN 'nouveaux' ELSE 'anciens' END, count(*) FROM case_axes GROUP BY GROUPING SETS ((axis, is_new), (axis))`,
      'dialogue-nombre-entretiens': `UNPIVOT (SELECT axis::VARCHAR AS axis, min(sessions)::DOUBLE AS min, max(sessions)::DOUBLE AS max, floor(sum(sessions) * 10 / count(*) + 0.5) / 10 AS mean, sum(sessions)::DOUBLE AS sum, count(*)::DOUBLE AS n FROM case_axes GROUP BY 1)
        ON min, max, mean, sum, n INTO NAME measure VALUE figure`,
      'dialogue-enfants-nouveaux': `SELECT 'enfants-familles', sum(childrenCount) FROM opened UNION ALL SELECT 'porteurs', count(*) FROM ${newPorters}`,
      'dialogue-motif': count('opened', 'mainMotive'),
      'dialogue-demandeur': count('opened', 'requester'),
      'dialogue-demandeur-detail': `${count('opened', 'requesterDetail')} UNION ALL
        SELECT CASE WHEN requesterDetail IN ('mere', 'pere', 'beaux-parents', 'grands-parents', 'adolescent', 'famille-accueil') THEN 'famille' ELSE 'professionnel' END, count(*)
        FROM opened WHERE requesterDetail NOT IN ('', '?') GROUP BY 1`,
      'dialogue-envoyeur': count('opened', 'referrer'),
      'dialogue-envoyeur-groupe': `SELECT CASE WHEN referrer IN ('psycho-social', 'foyers', 'enseignement', 'one-cpi') THEN 'reseau' WHEN referrer = 'famille-amis' THEN 'prive' ELSE referrer::VARCHAR END, count(*) FROM opened GROUP BY 1`,
      'dialogue-sexe': count(newPorters, 'sex'),
      'dialogue-age-sexe': `WITH n AS (SELECT ${ages} AS band, sex FROM porters WHERE is_new)
        SELECT band, CASE WHEN grouping(sex) = 1 THEN 'total' ELSE sex::VARCHAR END, count(*) FROM n GROUP BY GROUPING SETS ((band, sex), (band))`,
      'dialogue-autorite-parentale': count(newPorters, 'custody'),
      'dialogue-domicile': count(newPorters, 'region'),
      'dialogue-nationalite': count(newPorters, 'nationality'),
      'dialogue-justice': `SELECT 'presente', count(*) FROM opened WHERE justicePresent`,
      'dialogue-justice-instances': `SELECT body, count(*) FROM (SELECT unnest(justiceBodies) AS body FROM opened) GROUP BY 1`,
      'dialogue-signalements': `SELECT 'signalements', count(*) FROM cases WHERE ${inYear('reportDate')}`,
      'dialogue-reseau': `SELECT 'reunions', count(*) FROM opened SEMI JOIN (FROM year_acts WHERE axis = 'reseau' AND familyPresent) USING (caseId)`,
      'dialogue-cadre': count('opened', 'setting'),
      'dialogue-violence-sexuelle': `SELECT 'violence-sexuelle', count(*) FROM ${violence}`,
      'dialogue-violence-sexuelle-cadre': count(violence, 'setting'),
      'dialogue-violence-sexuelle-age': `SELECT CASE WHEN age IS NULL THEN '' WHEN age < 0 THEN '?' WHEN age < 12 THEN 'moins-12' ELSE '12-plus' END, count(*) FROM porters WHERE is_new AND mainMotive = 'violence-sexuelle' GROUP BY 1`,
      'dialogue-violence-sexuelle-detail': `${count(violence, 'sexualViolenceType')}
        UNION ALL SELECT CASE WHEN youngest IS NULL THEN 'par-adulte-inconnu' WHEN youngest < 12 THEN 'par-adulte-moins-12' ELSE 'par-adulte-adolescent' END, count(*)
        FROM (SELECT min(age) AS youngest FROM ${violence} file LEFT JOIN porters USING (caseId) WHERE file.sexualViolenceType = 'par-adulte' GROUP BY caseId) GROUP BY 1`,
      'dialogue-delais': `WITH n AS (SELECT firstAppointmentDate - requestDate AS days FROM opened)
        SELECT CASE WHEN days IS NULL THEN '' WHEN days < 0 THEN '?' WHEN days < 8 THEN '0-7' WHEN days < 14 THEN '8-13' WHEN days < 29 THEN '14-28' ELSE '29-plus' END, count(*) FROM n GROUP BY 1`,
      'dialogue-prestations': `SELECT 'avec-dossier', sum(coalesce(quantity, 1)) FROM year_acts WHERE caseId IS NOT NULL
        UNION ALL SELECT 'sans-dossier', sum(coalesce(phoneActs, linked, 0)) FROM year_contacts LEFT JOIN (SELECT contactId, sum(coalesce(quantity, 1)) AS linked FROM year_acts GROUP BY 1) USING (contactId)`,
      'dialogue-prestations-nature': `SELECT nature::VARCHAR, sum(coalesce(quantity, 1)) FROM year_acts WHERE caseId IS NOT NULL GROUP BY 1`,
      'dialogue-supervisions': `SELECT 'supervisions', ${action('supervision-donnee')}`,
      'dialogue-soutien-equipe': `SELECT 'supervision-recue', coalesce(sum(days), 0) FROM year_actions WHERE category = 'supervision-recue' UNION ALL SELECT 'concertation-juridique', ${action('concertation-juridique')}`,
    },
  };
};
