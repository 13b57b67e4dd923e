import { population } from '../kit';

/** Families followed in the year: follow-up begun by 31.12 and not closed before 01.01. */
export const ACTIVE_FAMILIES = population({ unit: 'family', where: { familyYear: ['new', 'old'] } });
/** Families whose follow-up was closed in the year. */
export const CLOSED_FAMILIES = population({ unit: 'family', where: { yearEnd: ['closed'] } });
export const REQUESTS = population({ unit: 'request' });
export const ACCEPTED_REQUESTS = population({ unit: 'request', where: { outcome: ['acceptee'] } });
/** Trips of the year that the family did not cancel. */
export const TRIPS = population({ unit: 'trip', where: { cancelled: ['no'] } });
