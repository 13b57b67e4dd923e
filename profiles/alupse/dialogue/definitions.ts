import { ACT } from './facts/units/act';
import { CASE } from './facts/units/case';
import { CASE_AXIS } from './facts/units/case-axis';
import { CHILD } from './facts/units/child';
import { CONTACT } from './facts/units/contact';
import { DIALOGUE_ACTS } from './registers/acts';
import { DIALOGUE_CASES } from './registers/cases';
import { DIALOGUE_CHILDREN } from './registers/children';
import { DIALOGUE_CONTACTS } from './registers/contacts';

export const DIALOGUE_REGISTERS = [DIALOGUE_CASES, DIALOGUE_CHILDREN, DIALOGUE_CONTACTS, DIALOGUE_ACTS] as const;

/** What is counted, with every variable and quantity known of it. */
export const DIALOGUE_UNITS = {
  case: CASE,
  child: CHILD,
  caseAxis: CASE_AXIS,
  contact: CONTACT,
  act: ACT,
} as const;
