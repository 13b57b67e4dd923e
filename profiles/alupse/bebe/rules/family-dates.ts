import { completedYears } from '@report/engine/calendar';
import { MISSING } from '@report/engine/contract';
import { NO_DATE } from '@report/engine/registers';
import { days } from '@report/engine/rules';
import { type Data, type Field, type Rows, rowRule } from '../../kit';

/** Days a report may precede the start of the follow-up or follow its end. */
const MARGIN = 30;

/** R31 for families: reported outside the follow-up. */
export const FAMILY_REPORTED_OUTSIDE = rowRule('bebeFamilies', {
  id: 'R31',
  title: 'Signalement hors de la période de suivi',
  severity: 'warning',
  tables: ['bebe-signalements'],
  remedy: 'Vérifiez la date.',
  at: 'reportDate',
  check: (families) => {
    const report = families.date('reportDate');
    const start = families.date('startDate');
    const closing = families.date('closingDate');
    return (row) => {
      if (report(row) === NO_DATE) return null;
      const early = start(row) !== NO_DATE && report(row) < start(row) - MARGIN;
      const late = closing(row) !== NO_DATE && report(row) > closing(row) + MARGIN;
      return early || late ? 'Le signalement est hors de la période de suivi.' : null;
    };
  },
});

/** R48: closed before the follow-up began. */
export const CLOSED_BEFORE_START = rowRule('bebeFamilies', {
  id: 'R48',
  title: 'La clôture précède le début du suivi',
  severity: 'error',
  tables: ['bebe-familles', 'bebe-durees', 'bebe-duree-moyenne'],
  remedy: 'Vérifiez les deux dates.',
  at: 'closingDate',
  check: (families) => {
    const start = families.date('startDate');
    const closing = families.date('closingDate');
    return (row) =>
      start(row) !== NO_DATE && closing(row) !== NO_DATE && closing(row) < start(row)
        ? `La clôture précède le début du suivi de ${days(start(row) - closing(row))}.`
        : null;
  },
});

/** Day of each family's request, whichever of the two registers links them. */
function requestOf(families: Rows<'bebeFamilies'>, data: Data): (row: number) => number {
  const requests = data.columns('bebeRequests');
  const requestId = families.key('requestId');
  const date = requests?.date('requestDate');
  return (row) => {
    const found = data.rowOf('bebeRequests', requestId(row));
    return found === null || !date ? NO_DATE : date(found);
  };
}

/** R49: the follow-up begins before the request. */
export const STARTED_BEFORE_REQUEST = rowRule('bebeFamilies', {
  id: 'R49',
  title: 'Le suivi commence avant la demande',
  severity: 'warning',
  tables: ['bebe-familles', 'bebe-demandes'],
  remedy: 'Vérifiez les dates.',
  at: 'startDate',
  check: (families, data) => {
    const start = families.date('startDate');
    const request = requestOf(families, data);
    return (row) =>
      start(row) !== NO_DATE && request(row) !== NO_DATE && start(row) < request(row)
        ? 'Le suivi commence avant la demande.'
        : null;
  },
});

const HALF_CLOSED = {
  id: 'R50',
  title: 'Clôture incomplète',
  severity: 'warning',
  tables: ['bebe-clotures-motif'],
  remedy: 'Complétez la cellule.',
} as const;

/** R50: a closing without its reason. */
export const CLOSING_WITHOUT_REASON = rowRule('bebeFamilies', {
  ...HALF_CLOSED,
  at: 'closingReason',
  check: (families) => {
    const closing = families.date('closingDate');
    const reason = families.code('closingReason');
    return (row) =>
      closing(row) !== NO_DATE && reason(row) === MISSING ? 'Clôture incomplète : le motif manque.' : null;
  },
});

/** R50: a reason of closing without its date. */
export const REASON_WITHOUT_CLOSING = rowRule('bebeFamilies', {
  ...HALF_CLOSED,
  at: 'closingDate',
  check: (families) => {
    const closing = families.date('closingDate');
    const reason = families.code('closingReason');
    return (row) =>
      closing(row) === NO_DATE && reason(row) !== MISSING ? 'Clôture incomplète : la date manque.' : null;
  },
});

const YOUNGEST_PARENT = 12;
const parentAgeRule = (field: Field<'bebeFamilies', 'date'>, oldest: number) =>
  rowRule('bebeFamilies', {
    id: 'R52',
    title: 'Âge d’un parent invraisemblable',
    severity: 'warning',
    tables: ['bebe-age-parents', 'bebe-grossesses-suivies'],
    remedy: 'Vérifiez la date de naissance.',
    at: field,
    check: (families) => {
      const birth = families.date(field);
      const start = families.date('startDate');
      return (row) => {
        if (birth(row) === NO_DATE || start(row) === NO_DATE) return null;
        const age = completedYears(birth(row), start(row));
        return age < YOUNGEST_PARENT || age > oldest ? 'L’âge calculé est invraisemblable.' : null;
      };
    },
  });

/** R52: a mother outside 12 to 55 years at the start, a father outside 12 to 70. */
export const PARENT_AGES = [parentAgeRule('motherBirthDate', 55), parentAgeRule('fatherBirthDate', 70)];
