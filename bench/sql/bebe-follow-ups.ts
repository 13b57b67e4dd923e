import { band, count, each, withRest, type DuckTables, type SqlBands, type YearSql } from './year-sql';

const DURATIONS: SqlBands = [
  ['0-6', 7],
  ['7-12', 13],
  ['13-18', 19],
  ['19-24', 25],
  ['25-30', 31],
  ['31-36', 37],
  ['37-plus', null],
];
const AGES: SqlBands = [
  ['moins-18', 18],
  ['18-25', 26],
  ['26-30', 31],
  ['31-35', 36],
  ['36-40', 41],
  ['41-45', 46],
  ['46-plus', null],
];

/** The mean months of some closed families, with what it is made of. */
const duration = (line: string, closed: string): string =>
  `UNPIVOT (SELECT '${line}' AS line, count(*)::DOUBLE AS count, floor(avg(months) * 10 + 0.5) / 10 AS mean, sum(months)::DOUBLE AS sum, count(*)::DOUBLE AS n FROM ${closed})
  ON count, mean, sum, n INTO NAME measure VALUE figure`;

/** The same lines for mothers and for fathers. */
const parents = (lineOf: (parent: string) => string): string =>
  `SELECT ${lineOf('mother')}::VARCHAR, 'meres', count(*) FROM followed GROUP BY 1
  UNION ALL SELECT ${lineOf('father')}::VARCHAR, 'peres', count(*) FROM followed GROUP BY 1`;

/** ALUPSE-Bébé: how long families are followed, why it ends, and who the parents are; on the populations of `bebeFamilies`. */
export const bebeFollowUps = (year: YearSql): DuckTables => {
  const before = year.previous();
  return {
    populations: [],
    tables: {
      'bebe-etat-fin-annee': each('followed', { clotures: 'is_closed', 'en-cours': 'NOT is_closed' }),
      'bebe-durees': `SELECT ${band('months', DURATIONS)}, CASE WHEN is_closed THEN 'clotures' ELSE 'nonClotures' END, count(*) FROM followed GROUP BY ALL`,
      'bebe-duree-moyenne': `${duration('annee', '(FROM followed WHERE is_closed)')}
        UNION ALL ${duration(
          'annee-precedente',
          `(SELECT completed_months(startDate, closingDate) AS months FROM families WHERE startDate <= ${before.end} AND ${before.inYear('closingDate')})`,
        )}`,
      'bebe-clotures-moins-un-an': each('followed', { 'moins-un-an': 'is_closed AND months < 13' }),
      'bebe-clotures-motif': count('followed WHERE is_closed AND months < 13', 'closingReason'),
      'bebe-nationalite': parents((parent) => `${parent}Nationality`),
      'bebe-nationalites-meres': withRest('followed', 'motherNationality', 2),
      'bebe-nationalites-peres': withRest('followed', 'fatherNationality', 2),
      'bebe-nationalite-couples': each('followed', {
        'meme-nationalite': `motherNationality = fatherNationality AND motherNationality NOT IN ('', '?')`,
        'non-reconnus': `recognised = 'non'`,
        'pere-inconnue': `fatherNationality = ''`,
      }),
      'bebe-age-parents': parents((parent) => band(`completed_years(${parent}BirthDate, startDate)`, AGES)),
    },
  };
};
