import { band, count, each, population, type DuckTables, type SqlBands, type YearSql } from './year-sql';

const INDICATORS = [
  ...['indPersonalSituation', 'indImmaturity', 'indPrecarity', 'indParentsAge', 'indDifficultPregnancy'],
  ...['indIsolation', 'indPsychiatry', 'indViolence', 'indAttachment', 'indDisability', 'indDenial', 'indSpecialNeeds'],
];
const RANKS: SqlBands = [
  ['1', 2],
  ['2', 3],
  ['3', 4],
  ['4', 5],
  ['5-plus', null],
];
const GESTATIONS: SqlBands = [
  ['premature', 37],
  ['terme', 42],
  ['post-terme', null],
];
const INDICATOR_COUNTS: SqlBands = [
  ['0', 1],
  ['1-4', 5],
  ['5-8', 9],
  ['9-12', null],
];

/** ALUPSE-Bébé: the families of the year, their pregnancies, what weighs on them, and their children. */
export const bebeFamilies = (year: YearSql): DuckTables => {
  const { start, end } = year;
  const age = 'completed_years(motherBirthDate, startDate)';
  const indicators = INDICATORS.map((field) => `coalesce(${field}, false)::INTEGER`).join(' + ');
  return {
    populations: [
      population(
        'followed',
        `SELECT *, startDate >= ${start} AS is_new, coalesce(${year.inYear('closingDate')}, false) AS is_closed, least(closingDate, ${end}) AS seen,
          completed_months(startDate, least(closingDate, ${end})) AS months, coalesce(deliveryDate, dueDate) AS delivery, ${indicators} AS indicators
        FROM families WHERE startDate <= ${end} AND (closingDate IS NULL OR closingDate >= ${start})`,
      ),
      population(
        'followed_children',
        `SELECT child.*, completed_years(birthDate, seen) AS age
        FROM familyChildren child JOIN followed USING (familyId) WHERE birthDate <= seen`,
      ),
    ],
    tables: {
      'bebe-familles': each('followed', { total: 'true', nouvelles: 'is_new', anciennes: 'NOT is_new' }),
      'bebe-grossesses-suivies': each('followed', {
        grossesses: `delivery > startDate AND delivery >= ${start}`,
        jumeaux: `twins AND delivery <= ${end}`,
        'meres-mineures': `${age} < 18`,
        accoucheront: `delivery > ${end}`,
        'accoucheront-gemellaire': `twins AND delivery > ${end}`,
      }),
      'bebe-enfants': each('followed_children', {
        total: 'true',
        famille: `livingPlace = 'famille'`,
        'famille-moins-3': `livingPlace = 'famille' AND age < 3`,
        ailleurs: `livingPlace IN ('place', 'autre-parent', 'membre-famille')`,
      }),
      'bebe-enfants-suivis': each('followed_children', {
        suivis: 'followed',
        'suivis-moins-3': 'followed AND age < 3',
      }),
      'bebe-indicateurs': each('followed', Object.fromEntries(INDICATORS.map((field) => [field, field]))),
      'bebe-indicateurs-par-famille': count('followed', band('indicators', INDICATOR_COUNTS)),
      'bebe-indicateurs-moyenne': `SELECT 'indicateurs', sum(indicators) FROM followed UNION ALL SELECT 'moyenne', floor(avg(indicators) * 10 + 0.5) / 10 FROM followed`,
      'bebe-rang-grossesse': `WITH n AS (SELECT ${band('pregnancyRank', RANKS)} AS rank, twins FROM followed)
        SELECT rank, 'total', count(*) FROM n GROUP BY 1 UNION ALL SELECT rank, 'gemellaires', count(*) FROM n WHERE twins GROUP BY 1`,
      'bebe-premiere-grossesse': each('followed', { premiere: 'pregnancyRank = 1' }),
      'bebe-situation-familiale': count('followed', 'familySituation'),
      'bebe-peres-menage': each('followed', { peres: 'fatherInHousehold' }),
      'bebe-geographie': count('followed', 'region'),
      'bebe-age-gestationnel': count(
        `followed WHERE is_new AND deliveryDate <= ${end}`,
        band('gestationalAge', GESTATIONS),
      ),
      'bebe-signalements': each('families', { signalements: year.inYear('reportDate') }),
      'bebe-hospitalisation-maltraitance': each('followed', { hospitalises: 'hospitalisedAbuse' }),
    },
  };
};
