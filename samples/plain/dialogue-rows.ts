import type { Code, Day, Key } from './cell';

export interface CaseRow {
  readonly caseId: Key;
  readonly requestDate: Day;
  readonly firstAppointmentDate: Day;
  readonly openingDate: Day;
  readonly reopeningDate: Day;
  readonly closingDate: Day;
  readonly reportDate: Day;
  readonly childrenCount: number | null;
  readonly mainMotive: Code;
  readonly setting: Code;
  readonly sexualViolenceType: Code;
  readonly requester: Code;
  readonly requesterDetail: Code;
  readonly referrer: Code;
  readonly justicePresent: boolean | null;
  readonly justiceBodies: readonly Code[];
}

export interface ChildRow {
  readonly caseId: Key;
  readonly sex: Code;
  readonly birthDate: Day;
  readonly ageAtRequest: number | null;
  readonly symptomatic: boolean | null;
  readonly custody: Code;
  readonly region: Code;
  readonly nationality: Code;
}

export interface ContactRow {
  readonly contactId: Key;
  readonly date: Day;
  readonly caller: Code;
  readonly form: Code;
  readonly outcome: Code;
  readonly phoneActs: number | null;
}

export interface ActRow {
  readonly date: Day;
  readonly caseId: Key;
  readonly contactId: Key;
  readonly nature: Code;
  readonly axis: Code;
  readonly familyPresent: boolean | null;
  readonly quantity: number | null;
}
