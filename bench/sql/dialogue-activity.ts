import { count, population, printedMean, type DuckTables, type YearSql } from './year-sql';

/** Dialogue: all active files, the requests without a file, and what was done in the year. */
export const dialogueActivity = (year: YearSql): DuckTables => {
  const { start, end } = year;
  const reopened = `reopeningDate > closingDate AND reopeningDate <= ${end}`;
  const action = (category: string): string => `(SELECT count(*) FROM dialogue_actions WHERE category = '${category}')`;
  return {
    populations: [
      population(
        'active',
        `SELECT *, openingDate >= ${start} AS is_new, coalesce(${year.inYear('closingDate')} AND NOT coalesce(${reopened}, false), false) AS is_closed
        FROM cases WHERE openingDate <= ${end} AND (closingDate IS NULL OR closingDate >= ${start} OR (${reopened}))`,
      ),
      population('opened', 'FROM active WHERE is_new'),
      population(
        'porters',
        `SELECT child.*, file.is_new, file.mainMotive, coalesce(completed_years(birthDate, requestDate), trunc(ageAtRequest)) AS age
        FROM children child JOIN active file USING (caseId) WHERE symptomatic`,
      ),
      population('year_contacts', `FROM contacts WHERE ${year.inYear('date')}`),
      population('year_acts', `FROM acts WHERE ${year.inYear('date')}`),
      population('dialogue_actions', `FROM actions WHERE list_contains(services, 'dialogue') AND ${year.ofYear()}`),
      population(
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
      'dialogue-dossiers': `WITH n AS (SELECT count(*) AS files, count(*) FILTER (is_new) AS opened, count(*) FILTER (NOT is_new AND ${year.inYear('reopeningDate')}) AS reopened FROM active)
        SELECT 'total', files FROM n UNION ALL SELECT 'nouveaux', opened FROM n UNION ALL SELECT 'anciens', files - opened FROM n UNION ALL SELECT 'rouverts', reopened FROM n`,
      'dialogue-enfants': `SELECT 'enfants-familles', sum(childrenCount) FROM active UNION ALL SELECT 'porteurs', count(*) FROM porters`,
      'dialogue-etat-fin-annee': `SELECT CASE WHEN is_closed THEN 'clotures' ELSE 'en-cours' END, count(*) FROM active GROUP BY 1`,
      'dialogue-sans-dossier': `SELECT CASE WHEN caller = 'famille-elargie' THEN 'famille-elargie' WHEN caller NOT IN ('professionnel', 'prive') THEN '' WHEN form = 'entretien' THEN 'autres'
          WHEN form <> 'telephone' THEN '' WHEN caller = 'professionnel' THEN 'pro-telephone' ELSE 'prive-telephone' END, count(*) FROM year_contacts GROUP BY 1
        UNION ALL SELECT 'supervisions', ${action('supervision-donnee')}`,
      'dialogue-sans-dossier-suite': count('year_contacts', 'outcome'),
      'dialogue-prise-en-charge': `SELECT axis::VARCHAR, CASE WHEN grouping(is_new) = 1 THEN 'total' WHEN is_new THEN 'nouveaux' ELSE 'anciens' END, count(*) FROM case_axes GROUP BY GROUPING SETS ((axis, is_new), (axis))`,
      'dialogue-nombre-entretiens': `UNPIVOT (SELECT axis::VARCHAR AS axis, min(sessions)::DOUBLE AS min, max(sessions)::DOUBLE AS max, ${printedMean('sum(sessions)', 'count(*)')} AS mean, sum(sessions)::DOUBLE AS sum, count(*)::DOUBLE AS n FROM case_axes GROUP BY 1)
        ON min, max, mean, sum, n INTO NAME measure VALUE figure`,
      'dialogue-signalements': `SELECT 'signalements', count(*) FROM cases WHERE ${year.inYear('reportDate')}`,
      'dialogue-prestations': `SELECT 'avec-dossier', sum(coalesce(quantity, 1)) FROM year_acts WHERE caseId IS NOT NULL
        UNION ALL SELECT 'sans-dossier', sum(coalesce(phoneActs, linked, 0)) FROM year_contacts LEFT JOIN (SELECT contactId, sum(coalesce(quantity, 1)) AS linked FROM year_acts GROUP BY 1) USING (contactId)`,
      'dialogue-prestations-nature': `SELECT nature::VARCHAR, sum(coalesce(quantity, 1)) FROM year_acts WHERE caseId IS NOT NULL GROUP BY 1`,
      'dialogue-supervisions': `SELECT 'supervisions', ${action('supervision-donnee')}`,
      'dialogue-soutien-equipe': `SELECT 'supervision-recue', coalesce(sum(days), 0) FROM dialogue_actions WHERE category = 'supervision-recue' UNION ALL SELECT 'concertation-juridique', ${action('concertation-juridique')}`,
    },
  };
};
