import { FAMILY } from './facts/units/family';
import { REQUEST } from './facts/units/request';
import { TRIP } from './facts/units/trip';
import { population } from '../kit';

/** Families followed in the year: follow-up begun by 31.12 and not closed before 01.01. */
export const ACTIVE_FAMILIES = population({ unit: 'family', where: FAMILY.populations.suivies.where });
/** Families whose follow-up was closed in the year. */
export const CLOSED_FAMILIES = population({ unit: 'family', where: FAMILY.populations.cloturees.where });
export const REQUESTS = population({ unit: 'request' });
export const ACCEPTED_REQUESTS = population({ unit: 'request', where: REQUEST.populations.acceptees.where });
/** Trips of the year that the family did not cancel. */
export const TRIPS = population({ unit: 'trip', where: TRIP.populations.effectues.where });
