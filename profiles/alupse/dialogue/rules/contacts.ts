import { MISSING } from '@report/engine/contract';
import { NO_DATE, NO_KEY } from '@report/engine/registers';
import { yearOf } from '@report/engine/rules';
import { counted, quoted } from '@report/engine/text';
import { type Data, rowRule } from '../../kit';

/** The column «Suite donnée» exists since this year. */
const FIRST_YEAR_OF_OUTCOMES = 2017;

/** Acts linked to each request without a file; a row without a quantity is one act. */
function actsOfContacts(data: Data): ReadonlyMap<number, number> {
  const acts = data.columns('dialogueActs');
  const linked = new Map<number, number>();
  if (!acts) return linked;
  const contactId = acts.key('contactId');
  const quantity = acts.number('quantity');
  for (let row = 0; row < acts.count; row++) {
    const acted = Number.isNaN(quantity(row)) ? 1 : quantity(row);
    if (contactId(row) !== NO_KEY) linked.set(contactId(row), (linked.get(contactId(row)) ?? 0) + acted);
  }
  return linked;
}

/** R42: the stated number of phone acts is not that of the linked acts. */
export const PHONE_ACTS_DISAGREE = rowRule('dialogueContacts', {
  id: 'R42',
  title: 'Prestations téléphoniques en désaccord',
  severity: 'warning',
  tables: ['dialogue-prestations'],
  remedy: 'Mettez le nombre lié ou corrigez les prestations.',
  at: 'phoneActs',
  check: (contacts, data) => {
    const linked = actsOfContacts(data);
    const contactId = contacts.key('contactId');
    const stated = contacts.number('phoneActs');
    return (row) => {
      const acts = linked.get(contactId(row));
      if (acts === undefined || Number.isNaN(stated(row)) || stated(row) === acts) return null;
      return `${counted(stated(row), 'prestation saisie', 'prestations saisies')}, mais ${counted(acts, 'prestation liée', 'prestations liées')}.`;
    };
  },
});

/** R43: no outcome, in a year that has them. */
export const OUTCOME_MISSING = rowRule('dialogueContacts', {
  id: 'R43',
  title: 'Suite non renseignée',
  severity: 'warning',
  tables: ['dialogue-sans-dossier-suite'],
  remedy: 'Choisissez une suite.',
  at: 'outcome',
  check: (contacts) => {
    const date = contacts.date('date');
    const outcome = contacts.code('outcome');
    return (row) =>
      outcome(row) === MISSING && date(row) !== NO_DATE && yearOf(date(row)) >= FIRST_YEAR_OF_OUTCOMES
        ? 'Suite non renseignée : comptée dans « Non renseigné ».'
        : null;
  },
});

/** Who may get which advice. */
const ADVISED: ReadonlyMap<string, readonly string[]> = new Map([
  ['conseil-parent', ['prive', 'famille-elargie']],
  ['conseil-professionnel', ['professionnel']],
]);
const CALLERS = ['professionnel', 'prive', 'famille-elargie'];

/** R44: advice to a parent given to a professional, or the other way round. */
export const ADVICE_TO_ANOTHER = rowRule('dialogueContacts', {
  id: 'R44',
  title: 'Suite qui ne correspond pas à l’interlocuteur',
  severity: 'warning',
  tables: ['dialogue-sans-dossier-suite', 'dialogue-sans-dossier'],
  remedy: 'Corrigez l’un des deux.',
  at: 'outcome',
  check: (contacts) => {
    const caller = contacts.code('caller');
    const outcome = contacts.code('outcome');
    const label = contacts.label('outcome');
    return (row) => {
      const advised = ADVISED.get(outcome(row));
      if (!advised || !CALLERS.includes(caller(row)) || advised.includes(caller(row))) return null;
      return `La suite ${quoted(label(row))} ne correspond pas à l’interlocuteur.`;
    };
  },
});
