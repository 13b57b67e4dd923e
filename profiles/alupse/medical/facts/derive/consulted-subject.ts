import { type FactTable, rowsOfYear, groupedRows } from '@report/engine/facts';
import { NO_KEY } from '@report/engine/registers';
import { factTableOf, type Year } from '../../../kit';

/** One fact per distinct file or family number among the medical consultations of the year. */
export function deriveConsultedSubject(of: Year): FactTable {
  const consultations = of.columns('medicalConsultations');
  const subjects = consultations.keys('subjectRef');
  const factOfSubject = new Map<number, number>();
  const factOfRow = new Int32Array(consultations.count).fill(-1);
  for (const row of rowsOfYear(of, consultations, 'date')) {
    const subject = subjects[row] ?? NO_KEY;
    if (subject === NO_KEY) continue;
    const fact = factOfSubject.get(subject) ?? factOfSubject.size;
    factOfSubject.set(subject, fact);
    factOfRow[row] = fact;
  }
  const count = factOfSubject.size;
  return factTableOf('consultedSubject', of, {
    count,
    variables: {},
    quantities: {},
    sources: () => [groupedRows('medicalConsultations', count, consultations.count, (row) => factOfRow[row] ?? -1)],
  });
}
