import type { RegisterSpec } from '@report/engine/registers';
import { ACTIONS } from './association/registers/actions';
import { MILESTONES } from './association/registers/milestones';
import { STAFF } from './association/registers/staff';
import { BEBE_CHILDREN } from './bebe/registers/children';
import { BEBE_FAMILIES } from './bebe/registers/families';
import { BEBE_REQUESTS } from './bebe/registers/requests';
import { BEBE_TRIPS } from './bebe/registers/trips';
import { DIALOGUE_ACTS } from './dialogue/registers/acts';
import { DIALOGUE_CASES } from './dialogue/registers/cases';
import { DIALOGUE_CHILDREN } from './dialogue/registers/children';
import { DIALOGUE_CONTACTS } from './dialogue/registers/contacts';
import { MEDICAL_CONSULTATIONS } from './medical/registers/consultations';
import { MATERNITY_MEETINGS } from './medical/registers/maternity-meetings';

/** The registers of the association, in the order of the annual report. */
export const REGISTERS: Readonly<Record<string, RegisterSpec>> = {
  medicalConsultations: MEDICAL_CONSULTATIONS,
  maternityMeetings: MATERNITY_MEETINGS,
  dialogueCases: DIALOGUE_CASES,
  dialogueChildren: DIALOGUE_CHILDREN,
  dialogueContacts: DIALOGUE_CONTACTS,
  dialogueActs: DIALOGUE_ACTS,
  bebeRequests: BEBE_REQUESTS,
  bebeFamilies: BEBE_FAMILIES,
  bebeChildren: BEBE_CHILDREN,
  bebeTrips: BEBE_TRIPS,
  actions: ACTIONS,
  staff: STAFF,
  milestones: MILESTONES,
};
