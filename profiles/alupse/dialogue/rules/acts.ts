import { BLANK, NO_DATE, NO_KEY } from '@report/engine/registers';
import { rowRule } from '../../kit';

/** Days an act may precede the opening of its file or follow its closing. */
const MARGIN = 60;
/** Acts on one row beyond which a slip of the pen is likely. */
const MANY = 60;

/** R38: an act belongs to a file or to a request without a file, never to both or none. */
export const ACT_WITHOUT_OWNER = rowRule('dialogueActs', {
  id: 'R38',
  title: 'Dossier ou demande sans dossier',
  severity: 'error',
  tables: ['dialogue-prestations', 'dialogue-prise-en-charge'],
  remedy: 'Gardez un seul des deux numéros.',
  at: 'caseId',
  check: (acts) => {
    const caseId = acts.key('caseId');
    const contactId = acts.key('contactId');
    return (row) =>
      (caseId(row) === NO_KEY) === (contactId(row) === NO_KEY)
        ? 'Indiquer soit un dossier, soit une demande sans dossier.'
        : null;
  },
});

/** R39: an act far outside the life of its file. */
export const ACT_OUTSIDE_CASE = rowRule('dialogueActs', {
  id: 'R39',
  title: 'Prestation hors de la période du dossier',
  severity: 'warning',
  tables: ['dialogue-prestations', 'dialogue-prise-en-charge'],
  remedy: 'Vérifiez la date ou le numéro.',
  at: 'date',
  check: (acts, data) => {
    const cases = data.columns('dialogueCases');
    if (!cases) return null;
    const date = acts.date('date');
    const caseId = acts.key('caseId');
    const opening = cases.date('openingDate');
    const closing = cases.date('closingDate');
    const reopening = cases.date('reopeningDate');
    return (row) => {
      const file = data.rowOf('dialogueCases', caseId(row));
      if (file === null || date(row) === NO_DATE) return null;
      const early = opening(file) !== NO_DATE && date(row) < opening(file) - MARGIN;
      const reopened = reopening(file) > closing(file) && date(row) >= reopening(file);
      const late = closing(file) !== NO_DATE && date(row) > closing(file) + MARGIN && !reopened;
      return early || late ? 'Prestation hors de la période du dossier.' : null;
    };
  },
});

/** R40: an unusual number of acts on one row. */
export const MANY_ACTS = rowRule('dialogueActs', {
  id: 'R40',
  title: 'Nombre inhabituel',
  severity: 'warning',
  tables: ['dialogue-prestations', 'dialogue-nombre-entretiens'],
  remedy: 'Vérifiez le nombre.',
  at: 'quantity',
  check: (acts) => {
    const quantity = acts.number('quantity');
    return (row) => (quantity(row) > MANY ? `Nombre inhabituel : ${quantity(row)}.` : null);
  },
});

/** R41: a meeting of the network that does not say whether the family was there. */
export const FAMILY_PRESENCE_UNKNOWN = rowRule('dialogueActs', {
  id: 'R41',
  title: 'Présence de la famille non indiquée',
  severity: 'warning',
  tables: ['dialogue-reseau'],
  remedy: 'Répondez oui ou non.',
  at: 'familyPresent',
  check: (acts) => {
    const nature = acts.code('nature');
    const present = acts.answer('familyPresent');
    return (row) =>
      nature(row) === 'reunion-reseau' && present(row) === BLANK ? 'Indiquer si la famille était présente.' : null;
  },
});
