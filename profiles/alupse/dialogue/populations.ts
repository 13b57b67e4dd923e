import { ACT } from './facts/units/act';
import { CASE } from './facts/units/case';
import { CHILD } from './facts/units/child';
import { population } from '../kit';

/** Files active in the year: opened (or reopened after closing) by 31.12 and not closed before 01.01. */
export const ACTIVE_CASES = population({ unit: 'case', where: CASE.populations.traites.where });
/** Files opened in the year. */
export const NEW_CASES = population({ unit: 'case', where: CASE.populations.nouveaux.where });
export const NEW_SEXUAL_VIOLENCE_CASES = population({
  unit: 'case',
  where: { caseYear: ['new'], motive: ['violence-sexuelle'] },
});
/** Children with symptoms of the files opened in the year. */
export const CHILDREN_OF_NEW_CASES = population({ unit: 'child', where: CHILD.populations.nouveaux.where });
/** Requests that led to no file. */
export const CONTACTS = population({ unit: 'contact' });
/** Supervisions given to teams of the network. */
export const SUPERVISIONS_GIVEN = population({
  unit: 'action',
  where: { services: ['dialogue'], category: ['supervision-donnee'] },
});
export const ACTIONS_OF_DIALOGUE = population({ unit: 'action', where: { services: ['dialogue'] } });
/** Acts of the year that carry a file number. */
export const ACTS_WITH_CASE = population({ unit: 'act', where: ACT.populations['avec-dossier'].where });
