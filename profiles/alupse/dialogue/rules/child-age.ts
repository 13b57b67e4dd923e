import { completedYears } from '@report/engine/calendar';
import { NO_DATE, YES } from '@report/engine/registers';
import { days } from '@report/engine/rules';
import { type Data, type Rows, rowRule } from '../../kit';

/** The service receives young people up to this age. */
const OLDEST = 21;

/** Day of the request of each child's file; NO_DATE when the file is not known. */
function requestOf(children: Rows<'dialogueChildren'>, data: Data): (row: number) => number {
  const caseId = children.key('caseId');
  const request = data.columns('dialogueCases')?.date('requestDate');
  return (row) => {
    const found = data.rowOf('dialogueCases', caseId(row));
    return found === null || !request ? NO_DATE : request(found);
  };
}

/** R33: born after the request. */
export const BORN_AFTER_REQUEST = rowRule('dialogueChildren', {
  id: 'R33',
  title: 'Naissance après la demande',
  severity: 'error',
  tables: ['dialogue-age-sexe', 'dialogue-violence-sexuelle-age'],
  remedy: 'Vérifiez la date de naissance ou la demande.',
  at: 'birthDate',
  check: (children, data) => {
    const birth = children.date('birthDate');
    const request = requestOf(children, data);
    return (row) =>
      birth(row) !== NO_DATE && request(row) !== NO_DATE && birth(row) > request(row)
        ? `L’enfant serait né ${days(birth(row) - request(row))} après la demande.`
        : null;
  },
});

const TOO_OLD = {
  id: 'R34',
  title: 'Âge supérieur à 21 ans',
  severity: 'warning',
  tables: ['dialogue-age-sexe'],
  remedy: 'Vérifiez la date de naissance.',
} as const;
const TOO_OLD_MESSAGE = 'Âge à la demande supérieur à 21 ans.';

/** R34: above 21 at the request, by the date of birth. */
export const BORN_TOO_EARLY = rowRule('dialogueChildren', {
  ...TOO_OLD,
  at: 'birthDate',
  check: (children, data) => {
    const birth = children.date('birthDate');
    const request = requestOf(children, data);
    return (row) =>
      birth(row) !== NO_DATE && request(row) !== NO_DATE && completedYears(birth(row), request(row)) > OLDEST
        ? TOO_OLD_MESSAGE
        : null;
  },
});

/** R34: above 21 at the request, by the age stated when the date of birth is not known. */
export const STATED_TOO_OLD = rowRule('dialogueChildren', {
  ...TOO_OLD,
  at: 'ageAtRequest',
  check: (children) => {
    const birth = children.date('birthDate');
    const age = children.number('ageAtRequest');
    return (row) => (birth(row) === NO_DATE && Math.trunc(age(row)) > OLDEST ? TOO_OLD_MESSAGE : null);
  },
});

/** R35: the stated age is more than a year away from the one that follows from the date of birth. */
export const AGES_DISAGREE = rowRule('dialogueChildren', {
  id: 'R35',
  title: 'Âge saisi et date de naissance en désaccord',
  severity: 'warning',
  tables: ['dialogue-age-sexe'],
  remedy: 'Videz l’âge : la date de naissance prime.',
  at: 'ageAtRequest',
  check: (children, data) => {
    const birth = children.date('birthDate');
    const stated = children.number('ageAtRequest');
    const request = requestOf(children, data);
    return (row) => {
      if (birth(row) === NO_DATE || request(row) === NO_DATE || Number.isNaN(stated(row))) return null;
      const gap = Math.abs(Math.trunc(stated(row)) - completedYears(birth(row), request(row)));
      return gap > 1 ? `L’âge saisi et la date de naissance ne concordent pas (écart ${gap} ans).` : null;
    };
  },
});

/** R36: a child that bears symptoms, of no known age. */
export const AGE_UNKNOWN = rowRule('dialogueChildren', {
  id: 'R36',
  title: 'Âge inconnu',
  severity: 'warning',
  tables: ['dialogue-age-sexe', 'dialogue-violence-sexuelle-age', 'dialogue-violence-sexuelle-detail'],
  remedy: 'Complétez l’un des deux.',
  at: 'birthDate',
  check: (children) => {
    const symptomatic = children.answer('symptomatic');
    const birth = children.date('birthDate');
    const age = children.number('ageAtRequest');
    return (row) =>
      symptomatic(row) === YES && birth(row) === NO_DATE && Number.isNaN(age(row))
        ? 'Âge inconnu : l’enfant ira dans « Non renseigné ».'
        : null;
  },
});
