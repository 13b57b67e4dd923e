import type { ActionRow, PostRow } from './association-rows';
import type { FamilyChildRow, FamilyRow, RequestRow, TripRow } from './bebe-rows';
import type { ActRow, CaseRow, ChildRow, ContactRow } from './dialogue-rows';
import type { ConsultationRow, MeetingRow } from './medical-rows';

/** The registers that are counted, as plain rows, nothing counted yet. */
export interface PlainRows {
  readonly cases: readonly CaseRow[];
  readonly children: readonly ChildRow[];
  readonly contacts: readonly ContactRow[];
  readonly acts: readonly ActRow[];
  readonly requests: readonly RequestRow[];
  readonly families: readonly FamilyRow[];
  readonly familyChildren: readonly FamilyChildRow[];
  readonly trips: readonly TripRow[];
  readonly consultations: readonly ConsultationRow[];
  readonly meetings: readonly MeetingRow[];
  readonly actions: readonly ActionRow[];
  readonly posts: readonly PostRow[];
}

/** The register that each kind of row is a line of. */
export const REGISTER_OF: Readonly<Record<keyof PlainRows, string>> = {
  cases: 'dialogueCases',
  children: 'dialogueChildren',
  contacts: 'dialogueContacts',
  acts: 'dialogueActs',
  requests: 'bebeRequests',
  families: 'bebeFamilies',
  familyChildren: 'bebeChildren',
  trips: 'bebeTrips',
  consultations: 'medicalConsultations',
  meetings: 'maternityMeetings',
  actions: 'actions',
  posts: 'staff',
};

/** The rows of each register. `rowsOf` must give every field of the rows, by the keys of the register’s columns. */
export const plainRowsOf = (rowsOf: (register: string) => readonly object[]): PlainRows =>
  Object.fromEntries(
    Object.entries(REGISTER_OF).map(([kind, register]) => [kind, rowsOf(register)]),
    // Cells are read by the names of their columns: their kinds are those of the rows by construction.
  ) as unknown as PlainRows;
