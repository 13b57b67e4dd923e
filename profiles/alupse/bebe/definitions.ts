import { FAMILY } from './facts/units/family';
import { FAMILY_CHILD } from './facts/units/family-child';
import { PARENT } from './facts/units/parent';
import { REQUEST } from './facts/units/request';
import { TRIP } from './facts/units/trip';
import { BEBE_CHILDREN } from './registers/children';
import { BEBE_FAMILIES } from './registers/families';
import { BEBE_REQUESTS } from './registers/requests';
import { BEBE_TRIPS } from './registers/trips';

export const BEBE_REGISTERS = [BEBE_REQUESTS, BEBE_FAMILIES, BEBE_CHILDREN, BEBE_TRIPS] as const;

/** What is counted, with every variable and quantity known of it. */
export const BEBE_UNITS = {
  request: REQUEST,
  family: FAMILY,
  parent: PARENT,
  familyChild: FAMILY_CHILD,
  trip: TRIP,
} as const;
