import { completedYears } from '@report/engine/calendar';
import {
  UNKNOWN,
  type FactTable,
  mapRows,
  pickCodes,
  pickNumbers,
  pickYes,
  yesWhere,
  selectRows,
  oneRowEach,
} from '@report/engine/facts';
import { BLANK, FIRST_LISTED, NO, NO_DATE, YES } from '@report/engine/registers';
import { bandLevels, factTableOf, type Year } from '../../../kit';
import { deliveryLevels, followedPregnancies } from './deliveries';
import { familyStates } from './family-states';
import { followUpMonths } from './follow-up-months';
import { indicatorCounts, indicatorSets } from './indicators';

const MAJORITY = 18;
/** «Plus d’un an»: 13 completed months or more, so that 12 months and some days are still a year. */
const OVER_ONE_YEAR = 13;

/** One fact per Bébé family active in the year or reported in the year. */
export function deriveFamily(of: Year): FactTable {
  const families = of.columns('bebeFamilies');
  const { years, yearEnds } = of.once(familyStates);
  const rows = selectRows(families.count, (row) => years[row] !== 0);
  const months = followUpMonths(of, rows);
  const indicators = indicatorSets(families, rows);
  const indicatorCount = indicatorCounts(indicators);
  const mothers = families.codes('motherNationality');
  const fathers = families.codes('fatherNationality');
  const reports = families.dates('reportDate');
  const births = families.dates('motherBirthDate');
  const starts = families.dates('startDate');
  return factTableOf('family', of, {
    count: rows.length,
    variables: {
      familyYear: pickCodes(years, rows),
      yearEnd: pickCodes(yearEnds, rows),
      duration: bandLevels('duree', months),
      overOneYear: yesOrUnknown(months, (value) => value >= OVER_ONE_YEAR),
      closingReason: pickCodes(families.codes('closingReason'), rows),
      sameNationality: yesWhere(rows, (row) => {
        const mother = mothers[row] ?? BLANK;
        return mother >= FIRST_LISTED && mother === fathers[row];
      }),
      recognised: pickCodes(families.codes('recognised'), rows),
      fatherNationalityKnown: yesWhere(rows, (row) => fathers[row] !== BLANK),
      familySituation: pickCodes(families.codes('familySituation'), rows),
      fatherInHousehold: pickYes(families.answers('fatherInHousehold'), rows),
      region: pickCodes(families.codes('region'), rows),
      pregnancyRank: bandLevels('rang', pickNumbers(families.numbers('pregnancyRank'), rows, 1, UNKNOWN)),
      twins: pickYes(families.answers('twins'), rows),
      pregnancyFollowed: followedPregnancies(of, rows),
      delivery: deliveryLevels(of, rows),
      minorMother: yesOrUnknown(
        mapRows(rows, Int32Array, (row) => {
          const birth = births[row] ?? NO_DATE;
          const start = starts[row] ?? NO_DATE;
          return birth === NO_DATE || start === NO_DATE ? UNKNOWN : completedYears(birth, start);
        }),
        (age) => age < MAJORITY,
      ),
      gestation: bandLevels('gestation', completedWeeks(families.numbers('gestationalAge'), rows)),
      indicators,
      indicatorCount: bandLevels('indicateurs', indicatorCount),
      reportedInYear: yesWhere(rows, (row) => {
        const report = reports[row] ?? NO_DATE;
        return report >= of.firstDay && report <= of.lastDay;
      }),
      hospitalisedAbuse: pickYes(families.answers('hospitalisedAbuse'), rows),
    },
    quantities: { months, indicatorCount },
    sources: () => [oneRowEach('bebeFamilies', rows)],
  });
}

/** Yes or no by the value; '' (level 0) where it is UNKNOWN. */
function yesOrUnknown(values: Int32Array, holds: (value: number) => boolean): Uint8Array {
  const levels = new Uint8Array(values.length);
  for (let fact = 0; fact < values.length; fact++) {
    const value = values[fact] ?? UNKNOWN;
    if (value !== UNKNOWN) levels[fact] = holds(value) ? YES : NO;
  }
  return levels;
}

/** Completed weeks: 36.9 is still premature. */
const completedWeeks = (weeks: Float64Array, rows: Uint32Array): Int32Array =>
  mapRows(rows, Int32Array, (row) => {
    const value = weeks[row] ?? NaN;
    return Number.isNaN(value) ? UNKNOWN : Math.floor(value);
  });
