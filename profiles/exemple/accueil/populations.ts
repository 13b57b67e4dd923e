import { population } from '../kit';

/** People whose follow-up had begun by 31.12 and had not ended before 01.01. */
export const PEOPLE_OF_YEAR = population({ unit: 'person', where: { personYear: ['new', 'old'] } });
/** People who came for the first time in the year. */
export const NEW_PEOPLE = population({ unit: 'person', where: { personYear: ['new'] } });
/** Those of the year who came at least once in it. */
export const PEOPLE_WHO_CAME = population({ unit: 'person', where: { personYear: ['new', 'old'], came: ['yes'] } });
/** Visits dated in the year. */
export const VISITS_OF_YEAR = population({ unit: 'visit' });
