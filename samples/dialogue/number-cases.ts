import { yearOf, type RandomSource } from '../deal';
import { isActive, type DialogueCase, type NumberedCase } from './dialogue-case';

/** File numbers «D-2016-001» in the order of opening; former years have gaps, their other files being filed away. */
export const numberCases = (source: RandomSource, cases: readonly DialogueCase[]): NumberedCase[] => {
  const last = new Map<number, number>();
  return [...cases]
    .sort((one, other) => one.openingDate - other.openingDate)
    .map((file) => {
      const year = yearOf(file.openingDate);
      const gap = file.seniority === 'new' || !isActive(file) ? 1 : source.integer(1, 3);
      const number = (last.get(year) ?? 0) + gap;
      last.set(year, number);
      return { ...file, caseId: `D-${year}-${String(number).padStart(3, '0')}` };
    });
};
