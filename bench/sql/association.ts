import { each, population, type DuckTables, type YearSql } from './year-sql';

const PREVENTION = `category IN ('formation-donnee', 'atelier', 'presentation', 'soiree-information', 'echange', 'groupe-travail')`;

/** The association: its staff, and how many lines its lists of actions have, with what they add up to. */
export const association = (year: YearSql): DuckTables => {
  const { start, end } = year;
  const present = (from: string): string => `entryDate <= ${end} AND (exitDate IS NULL OR exitDate >= ${from})`;
  const list = (service: string, categories: string, total?: string): string => {
    const rows = `FROM year_actions WHERE list_contains(services, '${service}') AND ${categories}`;
    return `SELECT 'n', count(*) ${rows}${total ? ` UNION ALL SELECT 'total', sum(${total}) ${rows}` : ''}`;
  };
  return {
    populations: [
      population(
        'year_posts',
        // Hundredths of an hour, so that sums are exact.
        `SELECT *, coalesce(round(weeklyHours * 100), 0) AS weekly, coalesce(round(ministryHours * 100), CASE WHEN funding = 'ministere' THEN weekly END, 0) AS paid
        FROM posts WHERE role <> 'stagiaire' AND ${present(end)}`,
      ),
      population('year_actions', `FROM actions WHERE ${year.ofYear()}`),
    ],
    tables: {
      'asbl-personnel': `UNPIVOT (SELECT service::VARCHAR AS line, count(*)::DOUBLE AS effectif, sum(weekly) / 100 AS heures, sum(greatest(weekly - paid, 0)) / 100 AS "heures-asbl" FROM year_posts GROUP BY 1)
        ON effectif, heures, "heures-asbl" INTO NAME measure VALUE figure`,
      'asbl-finances': 'SELECT role::VARCHAR, sum(paid) / 4000 FROM year_posts GROUP BY 1',
      'asbl-stagiaires': each('posts', { stagiaires: `role = 'stagiaire' AND ${present(start)}` }),
      'asbl-formations-suivies': each('year_actions', { n: `category = 'formation-suivie'` }),
      'bebe-rencontres': list('bebe', PREVENTION),
      'bebe-supervisions': list('bebe', `category IN ('supervision-recue', 'concertation-juridique')`),
      'bebe-projets': list('bebe', `category = 'formation-projetee'`, 'participants'),
      'dialogue-actions': list('dialogue', PREVENTION),
      'dialogue-projets': list('dialogue', `category = 'formation-projetee'`, 'days'),
    },
  };
};
