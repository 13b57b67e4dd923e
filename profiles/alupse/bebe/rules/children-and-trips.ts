import { MISSING } from '@report/engine/contract';
import { NO_DATE } from '@report/engine/registers';
import { quoted } from '@report/engine/text';
import { rowRule, listOf } from '../../kit';

/** Days after the closing in which a birth may still belong to the follow-up. */
const MARGIN = 30;

/** R56: born well after the follow-up of the family ended. */
export const BORN_AFTER_CLOSING = rowRule('bebeChildren', {
  id: 'R56',
  title: 'Naissance après la clôture du suivi',
  severity: 'warning',
  tables: ['bebe-enfants', 'bebe-enfants-suivis'],
  remedy: 'Vérifiez la date ou la famille.',
  at: 'birthDate',
  check: (children, data) => {
    const closing = data.columns('bebeFamilies')?.date('closingDate');
    if (!closing) return null;
    const familyId = children.key('familyId');
    const birth = children.date('birthDate');
    return (row) => {
      const family = data.rowOf('bebeFamilies', familyId(row));
      if (family === null || birth(row) === NO_DATE || closing(family) === NO_DATE) return null;
      return birth(row) > closing(family) + MARGIN ? 'Enfant né après la clôture du suivi.' : null;
    };
  },
});

/** R57: a medical place on a trip that is not medical. */
export const PLACE_OF_OTHER_TRIP = rowRule('bebeTrips', {
  id: 'R57',
  title: 'Lieu médical sur un trajet non médical',
  severity: 'warning',
  tables: ['bebe-deplacements-synthese'],
  remedy: 'Videz le lieu ou corrigez le type.',
  at: 'medicalPlace',
  check: (trips) => {
    const groups = new Map(listOf('typeDeplacement').entries.map(({ code, group }) => [code, group]));
    const type = trips.code('type');
    const label = trips.label('type');
    const place = trips.code('medicalPlace');
    return (row) => {
      const group = groups.get(type(row));
      if (place(row) === MISSING || group === undefined || group === 'medical') return null;
      return `Lieu médical rempli pour un trajet ${quoted(label(row))}.`;
    };
  },
});
