/** An identifier, as text or as a number given for it; null when the cell is empty. */
export type Key = string | number | null;
/** Days since 1899-12-30; null when empty or unreadable. */
type Day = number | null;
/** Code of a list; '' empty, '?' in no list. */
type Code = string;

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

export interface ActionRow {
  readonly date: Day;
  readonly year: number | null;
  readonly days: number | null;
  readonly services: readonly Code[];
  readonly category: Code;
  readonly title: string;
}

/** The five registers of Dialogue as plain rows, nothing counted yet. */
export interface PlainRows {
  readonly cases: readonly CaseRow[];
  readonly children: readonly ChildRow[];
  readonly contacts: readonly ContactRow[];
  readonly acts: readonly ActRow[];
  readonly actions: readonly ActionRow[];
}
