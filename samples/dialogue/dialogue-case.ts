import type { Day } from '../deal';

/** How a file stands to the report year; only the first three are active in it. */
export type Seniority = 'new' | 'old' | 'reopened' | 'earlier' | 'later';

/** A file being dealt: codes and days, nobody's name yet. '' and null: the cell stays empty. */
export interface DialogueCase {
  readonly seniority: Seniority;
  readonly requestDate: Day;
  readonly firstAppointmentDate: Day;
  readonly openingDate: Day;
  readonly reopeningDate: Day | null;
  readonly closingDate: Day | null;
  readonly reportDate: Day | null;
  readonly mainMotive: string;
  readonly setting: string;
  /** Code of the derived list `violenceSexuelleDetail`: the type, and the victim's age where the report splits it; '' otherwise. */
  readonly violence: string;
  readonly requester: string;
  readonly requesterDetail: string;
  readonly referrer: string;
  readonly justiceBodies: readonly string[];
  /** Axes of care of the report year. */
  readonly axes: readonly string[];
}

/** A file with its number. */
export interface NumberedCase extends DialogueCase {
  readonly caseId: string;
}

export const SEXUAL_VIOLENCE = 'violence-sexuelle';

/** Files an adult's violence is split in two by the victim's age; the register keeps the type alone. */
const ADULT_VIOLENCE = 'par-adulte';

export const violenceType = ({ violence }: DialogueCase): string =>
  violence.startsWith(ADULT_VIOLENCE) ? ADULT_VIOLENCE : violence;

export const isActive = ({ seniority }: DialogueCase): boolean => seniority !== 'earlier' && seniority !== 'later';
