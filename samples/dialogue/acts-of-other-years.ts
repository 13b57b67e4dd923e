import { day, workday, type Day, type RandomSource } from '../deal';
import { CALL, type Act } from './act';
import type { NumberedCase } from './dialogue-case';

/** A line in the year before or after for the files that were open then: they count in no table of the report year. */
export const actsOfOtherYears = (source: RandomSource, year: number, cases: readonly NumberedCase[]): Act[] =>
  cases.flatMap((file) => {
    const [from, to] = periodBeside(year, file);
    if (from >= to) return [];
    return {
      ...CALL,
      caseId: file.caseId,
      nature: 'entretien-parental',
      axis: 'guidance',
      quantity: source.integer(1, 3),
      date: workday(source, from, to),
    };
  });

/** The months beside the report year in which a file was open; empty (from ≥ to) when there were none. */
const periodBeside = (year: number, { seniority, openingDate, closingDate }: NumberedCase): [from: Day, to: Day] => {
  if (seniority === 'later') return [openingDate, day(year + 1, 6, 30)];
  if (seniority === 'new') return [day(year + 1, 1, 8), closingDate ?? 0];
  return [Math.max(openingDate, day(year - 1, 6, 1)), Math.min(closingDate ?? Infinity, day(year - 1, 12, 18))];
};
