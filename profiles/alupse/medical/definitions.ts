import { CONSULTATION } from './facts/units/consultation';
import { CONSULTED_SUBJECT } from './facts/units/consulted-subject';
import { MEETING } from './facts/units/meeting';
import { MEDICAL_CONSULTATIONS } from './registers/consultations';
import { MATERNITY_MEETINGS } from './registers/maternity-meetings';

export const MEDICAL_REGISTERS = [MEDICAL_CONSULTATIONS, MATERNITY_MEETINGS] as const;

/** What is counted, with every variable and quantity known of it. */
export const MEDICAL_UNITS = {
  meeting: MEETING,
  consultation: CONSULTATION,
  consultedSubject: CONSULTED_SUBJECT,
} as const;
