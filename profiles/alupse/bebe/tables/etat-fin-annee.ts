import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_ETAT_FIN_ANNEE = statistic({
  id: 'bebe-etat-fin-annee',
  title: 'Clôtures de l’année',
  numbers: { 2016: 'D.2', 2023: 'Bébé §1' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'État',
  rows: {
    kind: 'items',
    items: [
      { code: 'clotures', label: 'Situations clôturées dans l’année', where: { yearEnd: ['closed'] } },
      { code: 'en-cours', label: 'Suivis toujours en cours au 31.12', where: { yearEnd: ['open'] } },
    ],
    partition: true,
  },
  share: true,
  base: { kind: 'population', label: 'familles actives' },
  sentence: '{clotures:situation a pu être clôturée|situations ont pu être clôturées} au cours de l’année {année}.',
});
