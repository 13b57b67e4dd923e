import { NO_DATE } from '@report/engine/registers';
import { days } from '@report/engine/rules';
import { rowRule } from '../../kit';

/** Longest usual wait for a first appointment, in days. */
const LONG_WAIT = 180;

/** R19: opened before the request. */
export const OPENED_BEFORE_REQUEST = rowRule('dialogueCases', {
  id: 'R19',
  title: 'L’ouverture précède la demande',
  severity: 'error',
  tables: ['dialogue-dossiers', 'dialogue-age-sexe', 'dialogue-delais'],
  remedy: 'Vérifiez les deux dates.',
  at: 'openingDate',
  check: (cases) => {
    const request = cases.date('requestDate');
    const opening = cases.date('openingDate');
    return (row) =>
      request(row) !== NO_DATE && opening(row) !== NO_DATE && opening(row) < request(row)
        ? `L’ouverture précède la demande de ${days(request(row) - opening(row))}.`
        : null;
  },
});

/** R20: closed before it was opened. */
export const CLOSED_BEFORE_OPENED = rowRule('dialogueCases', {
  id: 'R20',
  title: 'La clôture précède l’ouverture',
  severity: 'error',
  tables: ['dialogue-dossiers', 'dialogue-etat-fin-annee'],
  remedy: 'Vérifiez les deux dates.',
  at: 'closingDate',
  check: (cases) => {
    const opening = cases.date('openingDate');
    const closing = cases.date('closingDate');
    return (row) =>
      opening(row) !== NO_DATE && closing(row) !== NO_DATE && closing(row) < opening(row)
        ? `La clôture précède l’ouverture de ${days(opening(row) - closing(row))}.`
        : null;
  },
});

/** R21: reopened before it was opened, or on that day. */
export const REOPENED_BEFORE_OPENED = rowRule('dialogueCases', {
  id: 'R21',
  title: 'La réouverture précède l’ouverture',
  severity: 'error',
  tables: ['dialogue-dossiers'],
  remedy: 'Vérifiez les dates.',
  at: 'reopeningDate',
  check: (cases) => {
    const opening = cases.date('openingDate');
    const reopening = cases.date('reopeningDate');
    return (row) =>
      opening(row) !== NO_DATE && reopening(row) !== NO_DATE && reopening(row) <= opening(row)
        ? 'La réouverture précède l’ouverture.'
        : null;
  },
});

/** R22: reopened without a closing: the earlier closing was erased, the file seems never to have stopped. */
export const REOPENED_WITHOUT_CLOSING = rowRule('dialogueCases', {
  id: 'R22',
  title: 'Réouverture sans clôture précédente',
  severity: 'warning',
  tables: ['dialogue-dossiers'],
  remedy: 'Gardez la date de clôture d’origine.',
  at: 'reopeningDate',
  check: (cases) => {
    const reopening = cases.date('reopeningDate');
    const closing = cases.date('closingDate');
    return (row) =>
      reopening(row) !== NO_DATE && closing(row) === NO_DATE ? 'Réouverture sans date de clôture précédente.' : null;
  },
});

/** R23: first appointment before the request. */
export const APPOINTMENT_BEFORE_REQUEST = rowRule('dialogueCases', {
  id: 'R23',
  title: 'Le premier rendez-vous précède la demande',
  severity: 'error',
  tables: ['dialogue-delais'],
  remedy: 'Vérifiez les dates.',
  at: 'firstAppointmentDate',
  check: (cases) => {
    const request = cases.date('requestDate');
    const appointment = cases.date('firstAppointmentDate');
    return (row) =>
      request(row) !== NO_DATE && appointment(row) !== NO_DATE && appointment(row) < request(row)
        ? `Le premier rendez-vous précède la demande de ${days(request(row) - appointment(row))}.`
        : null;
  },
});

/** R24: a first appointment long after the request. */
export const LONG_DELAY = rowRule('dialogueCases', {
  id: 'R24',
  title: 'Plus de 180 jours jusqu’au premier rendez-vous',
  severity: 'warning',
  tables: ['dialogue-delais'],
  remedy: 'Vérifiez les dates.',
  at: 'firstAppointmentDate',
  check: (cases) => {
    const request = cases.date('requestDate');
    const appointment = cases.date('firstAppointmentDate');
    return (row) => {
      if (request(row) === NO_DATE || appointment(row) === NO_DATE) return null;
      const delay = appointment(row) - request(row);
      return delay > LONG_WAIT ? `Délai de ${days(delay)} jusqu’au premier rendez-vous.` : null;
    };
  },
});

/** R31 for files: reported before the request, or more than 30 days after the closing. */
export const CASE_REPORTED_OUTSIDE = rowRule('dialogueCases', {
  id: 'R31',
  title: 'Signalement hors de la période de suivi',
  severity: 'warning',
  tables: ['dialogue-signalements'],
  remedy: 'Vérifiez la date.',
  at: 'reportDate',
  check: (cases) => {
    const request = cases.date('requestDate');
    const report = cases.date('reportDate');
    const closing = cases.date('closingDate');
    const reopening = cases.date('reopeningDate');
    return (row) => {
      if (report(row) === NO_DATE) return null;
      const early = request(row) !== NO_DATE && report(row) < request(row);
      const reopened = reopening(row) > closing(row) && report(row) >= reopening(row);
      const late = closing(row) !== NO_DATE && report(row) > closing(row) + 30 && !reopened;
      return early || late ? 'Le signalement est hors de la période de suivi.' : null;
    };
  },
});
