import { completedYears } from '@report/engine/calendar';
import { UNKNOWN, NO_ROW, parentRows } from '@report/engine/facts';
import { NO_DATE, YES } from '@report/engine/registers';
import type { Year } from '../../../kit';

/** The symptomatic children of Dialogue files, by row of their register. */
export interface CaseChildren {
  /** Row of the child's file; NO_ROW when the child is not symptomatic or its file is not in the register. */
  readonly caseRows: Int32Array;
  /** Completed years at the date of the file's request; UNKNOWN when not known, or when caseRows is NO_ROW. */
  readonly ages: Int32Array;
}

/**
 * Ages are computed from the birth and the file's request; when either is missing, the age at the request as written,
 * truncated.
 */
export function caseChildren(of: Year): CaseChildren {
  const cases = of.columns('dialogueCases');
  const children = of.columns('dialogueChildren');
  const requests = cases.dates('requestDate');
  const births = children.dates('birthDate');
  const writtenAges = children.numbers('ageAtRequest');
  const symptomatic = children.answers('symptomatic');
  const caseRows = parentRows(children.keys('caseId'), cases.keys('caseId'));
  const ages = new Int32Array(children.count).fill(UNKNOWN);
  for (let row = 0; row < children.count; row++) {
    const caseRow = symptomatic[row] === YES ? (caseRows[row] ?? NO_ROW) : NO_ROW;
    caseRows[row] = caseRow;
    if (caseRow === NO_ROW) continue;
    const birth = births[row] ?? NO_DATE;
    const request = requests[caseRow] ?? NO_DATE;
    const written = writtenAges[row] ?? NaN;
    if (birth !== NO_DATE && request !== NO_DATE) ages[row] = completedYears(birth, request);
    else if (!Number.isNaN(written)) ages[row] = Math.trunc(written);
  }
  return { caseRows, ages };
}
