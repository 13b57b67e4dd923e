import { ACTIONS } from './specs/actions';
import { BEBE_CHILDREN } from './specs/bebe-children';
import { BEBE_FAMILIES } from './specs/bebe-families';
import { BEBE_REQUESTS } from './specs/bebe-requests';
import { BEBE_TRIPS } from './specs/bebe-trips';
import { DIALOGUE_ACTS } from './specs/dialogue-acts';
import { DIALOGUE_CASES } from './specs/dialogue-cases';
import { DIALOGUE_CHILDREN } from './specs/dialogue-children';
import { DIALOGUE_CONTACTS } from './specs/dialogue-contacts';
import { MATERNITY_MEETINGS } from './specs/maternity-meetings';
import { MEDICAL_CONSULTATIONS } from './specs/medical-consultations';
import { MILESTONES } from './specs/milestones';
import { STAFF } from './specs/staff';
import type { RegisterKey, RegisterSpec } from './register-spec';

/** The registers of the association, in the order of the annual report. */
export const REGISTERS: Readonly<Record<RegisterKey, RegisterSpec>> = {
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
