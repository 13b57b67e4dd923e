import { ageInYears, NO_DATE, NO_KEY } from '../../registers';
import { bandLevels } from '../band-levels';
import { UNKNOWN } from '../fact-table';
import type { FactTable } from '../fact-table';
import { factTableOf } from '../fact-table-of';
import { mapRows } from '../map-rows';
import { pickCodes, yesWhere } from '../pick';
import type { ReportYear } from '../report-year';
import { rowsOfYear } from '../rows-of-year';
import { oneRowEach } from '../sources';
import { quarterLevels } from './quarter-levels';

/** One fact per medical consultation of the year. */
export function deriveConsultation(of: ReportYear): FactTable {
  const consultations = of.columns('medicalConsultations');
  const rows = rowsOfYear(of, consultations, 'date');
  const dates = consultations.dates('date');
  const births = consultations.dates('birthDate');
  const subjects = consultations.keys('subjectRef');
  const ages = mapRows(rows, Int32Array, (row) => {
    const birth = births[row] ?? NO_DATE;
    return birth === NO_DATE ? UNKNOWN : ageInYears(birth, dates[row] ?? NO_DATE);
  });
  return factTableOf('consultation', of.year, {
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
