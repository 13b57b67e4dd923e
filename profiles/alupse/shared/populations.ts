import { population } from '../kit';

/** Files active in the year: opened (or reopened after closing) by 31.12 and not closed before 01.01. */
export const ACTIVE_CASES = population({ unit: 'case', where: { caseYear: ['new', 'old', 'reopened'] } });
/** Files opened in the year. */
export const NEW_CASES = population({ unit: 'case', where: { caseYear: ['new'] } });
export const NEW_SEXUAL_VIOLENCE_CASES = population({
  unit: 'case',
  where: { caseYear: ['new'], motive: ['violence-sexuelle'] },
});
/** Children with symptoms of the files opened in the year. */
export const CHILDREN_OF_NEW_CASES = population({ unit: 'child', where: { caseYear: ['new'] } });
/** Requests that led to no file. */
export const CONTACTS = population({ unit: 'contact' });
/** Supervisions given to teams of the network. */
export const SUPERVISIONS_GIVEN = population({
  unit: 'action',
  where: { services: ['dialogue'], category: ['supervision-donnee'] },
});
export const ACTIONS_OF_DIALOGUE = population({ unit: 'action', where: { services: ['dialogue'] } });
/** Acts of the year that carry a file number. */
export const ACTS_WITH_CASE = population({ unit: 'act', where: { withCase: ['yes'] } });
/** Categories of actions that are prevention or exchange, supervisions apart. */
export const PREVENTION_AND_EXCHANGES = [
  'formation-donnee',
  'atelier',
  'presentation',
  'soiree-information',
  'echange',
  'groupe-travail',
];
/** Families followed in the year: follow-up begun by 31.12 and not closed before 01.01. */
export const ACTIVE_FAMILIES = population({ unit: 'family', where: { familyYear: ['new', 'old'] } });
/** Families whose follow-up was closed in the year. */
export const CLOSED_FAMILIES = population({ unit: 'family', where: { yearEnd: ['closed'] } });
export const REQUESTS = population({ unit: 'request' });
export const ACCEPTED_REQUESTS = population({ unit: 'request', where: { outcome: ['acceptee'] } });
/** Trips of the year that the family did not cancel. */
export const TRIPS = population({ unit: 'trip', where: { cancelled: ['no'] } });
export const MATERNITY_MEETINGS = population({ unit: 'meeting' });
export const CONSULTATIONS = population({ unit: 'consultation' });
/** Staff present on 31.12, trainees apart. */
export const POSTS_AT_YEAR_END = population({ unit: 'post', where: { presentAtYearEnd: ['yes'], trainee: ['no'] } });
