import { completedYears } from '@report/engine/calendar';
import { UNKNOWN, type FactTable, mapRows, pickCodes, yesWhere, rowsOfYear, oneRowEach } from '@report/engine/facts';
import { NO_DATE, NO_KEY } from '@report/engine/registers';
import { bandLevels, factTableOf, type Year } from '../../../kit';
import { quarterLevels } from './quarter-levels';

/** One fact per medical consultation of the year. */
export function deriveConsultation(of: Year): FactTable {
  const consultations = of.columns('medicalConsultations');
  const rows = rowsOfYear(of, consultations, 'date');
  const dates = consultations.dates('date');
  const births = consultations.dates('birthDate');
  const subjects = consultations.keys('subjectRef');
  const ages = mapRows(rows, Int32Array, (row) => {
    const birth = births[row] ?? NO_DATE;
    return birth === NO_DATE ? UNKNOWN : completedYears(birth, dates[row] ?? NO_DATE);
  });
  return factTableOf('consultation', of, {
    count: rows.length,
    variables: {
      level: pickCodes(consultations.codes('level'), rows),
      origin: pickCodes(consultations.codes('origin'), rows),
      place: pickCodes(consultations.codes('place'), rows),
      quarter: quarterLevels(dates, rows),
      age: bandLevels('ageMedical', ages),
      sex: pickCodes(consultations.codes('sex'), rows),
      withSubject: yesWhere(rows, (row) => subjects[row] !== NO_KEY),
    },
    quantities: {},
    sources: () => [oneRowEach('medicalConsultations', rows)],
  });
}
