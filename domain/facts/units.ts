import { CASE } from './units/case';
import { CHILD } from './units/child';
import { CASE_AXIS } from './units/case-axis';
import { CONTACT } from './units/contact';
import { ACT } from './units/act';
import { REQUEST } from './units/request';
import { FAMILY } from './units/family';
import { PARENT } from './units/parent';
import { FAMILY_CHILD } from './units/family-child';
import { TRIP } from './units/trip';
import { MEETING } from './units/meeting';
import { CONSULTATION } from './units/consultation';
import { CONSULTED_SUBJECT } from './units/consulted-subject';
import { ACTION } from './units/action';
import { POST } from './units/post';
import type { FactUnit } from './units/fact-unit';

/**
 * The units that are counted, with every variable and quantity known of them. Tables name nothing else: an unknown
 * unit, variable or quantity does not compile.
 */
export const UNITS = {
  case: CASE,
  child: CHILD,
  caseAxis: CASE_AXIS,
  contact: CONTACT,
  act: ACT,
  request: REQUEST,
  family: FAMILY,
  parent: PARENT,
  familyChild: FAMILY_CHILD,
  trip: TRIP,
  meeting: MEETING,
  consultation: CONSULTATION,
  consultedSubject: CONSULTED_SUBJECT,
  action: ACTION,
  post: POST,
} as const satisfies Readonly<Record<string, FactUnit>>;

export type UnitKey = keyof typeof UNITS;
export type VariableOf<U extends UnitKey> = keyof (typeof UNITS)[U]['variables'] & string;
export type QuantityOf<U extends UnitKey> = keyof (typeof UNITS)[U]['quantities'] & string;
