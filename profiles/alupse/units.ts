import type { FactUnit } from '@report/engine/facts';
import { ACTION } from './association/facts/units/action';
import { POST } from './association/facts/units/post';
import { FAMILY } from './bebe/facts/units/family';
import { FAMILY_CHILD } from './bebe/facts/units/family-child';
import { PARENT } from './bebe/facts/units/parent';
import { REQUEST } from './bebe/facts/units/request';
import { TRIP } from './bebe/facts/units/trip';
import { ACT } from './dialogue/facts/units/act';
import { CASE } from './dialogue/facts/units/case';
import { CASE_AXIS } from './dialogue/facts/units/case-axis';
import { CHILD } from './dialogue/facts/units/child';
import { CONTACT } from './dialogue/facts/units/contact';
import { CONSULTATION } from './medical/facts/units/consultation';
import { CONSULTED_SUBJECT } from './medical/facts/units/consulted-subject';
import { MEETING } from './medical/facts/units/meeting';

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

export type string = keyof typeof UNITS;
export type VariableOf<U extends string> = keyof (typeof UNITS)[U]['variables'] & string;
export type QuantityOf<U extends string> = keyof (typeof UNITS)[U]['quantities'] & string;
