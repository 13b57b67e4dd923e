import { band, count, cross, population, printedMean, type DuckTables, type SqlBands, type YearSql } from './year-sql';

const AGES: SqlBands = [
  ['0', 1],
  ['1-2', 3],
  ['3-5', 6],
  ['6-11', 12],
  ['12-17', 18],
  ['18-plus', null],
];
const QUARTER = `'t' || quarter(date)`;

/** The medical service: its consultations, and its meetings in the maternities. */
export const medical = (year: YearSql): DuckTables => ({
  populations: [
    population('year_consultations', `FROM consultations WHERE ${year.inYear('date')}`),
    population('year_meetings', `FROM meetings WHERE ${year.inYear('date')}`),
  ],
  tables: {
    'medical-consultations-niveau': count('year_consultations', 'level'),
    'medical-consultations-origine': count('year_consultations', 'origin'),
    'medical-consultations-niveau-origine': cross('year_consultations', 'level', 'origin'),
    'medical-consultations-lieu': count('year_consultations', 'place'),
    'medical-consultations-mois': count('year_consultations', `(${QUARTER})`),
    'medical-consultations-age-sexe': cross(
      'year_consultations',
      band('completed_years(birthDate, date)', AGES),
      'sex',
    ),
    'medical-consultations-personnes': `WITH n AS (SELECT count(*) AS n, count(subjectRef) AS numbered, count(DISTINCT subjectRef) AS distincts FROM year_consultations)
      SELECT 'consultations', n FROM n UNION ALL SELECT 'avec-numero', numbered FROM n UNION ALL SELECT 'distincts', distincts FROM n
      UNION ALL SELECT 'moyenne', ${printedMean('numbered', 'distincts')} FROM n`,
    'medical-concertations': count('year_meetings', 'maternity'),
    'medical-concertations-trimestre': cross('year_meetings', 'maternity', QUARTER),
    'medical-concertations-situations': `UNPIVOT (SELECT maternity::VARCHAR AS line, sum(coalesce(situations, 0))::DOUBLE AS sum, ${printedMean('sum(coalesce(situations, 0))', 'count(*)')} AS mean, count(*)::DOUBLE AS n
        FROM year_meetings GROUP BY 1) ON sum, mean, n INTO NAME measure VALUE figure`,
  },
});
