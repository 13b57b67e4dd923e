import type { Day } from '../deal';

/** A line of «Prestations Dialogue». */
export interface Act {
  readonly date: Day;
  readonly caseId: string;
  readonly contactId: string;
  readonly nature: string;
  readonly axis: string;
  readonly familyPresent: boolean | null;
  /** Null where the cell stays empty, which counts for one. */
  readonly quantity: number | null;
}

/** One call, in no file yet. */
export const CALL = {
  caseId: '',
  contactId: '',
  nature: 'appel',
  axis: '',
  familyPresent: null,
  quantity: null,
} as const;
