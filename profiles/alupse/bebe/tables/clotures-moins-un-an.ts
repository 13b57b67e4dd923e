import { statistic } from '../../kit';
import { CLOSED_FAMILIES } from '../populations';

export const BEBE_CLOTURES_MOINS_UN_AN = statistic({
  id: 'bebe-clotures-moins-un-an',
  title: 'Suivis clôturés n’ayant pas dépassé un an',
  numbers: { 2016: 'D.5.2' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles clôturées dans l’année.',
  source: CLOSED_FAMILIES,
  stub: 'Suivis',
  rows: {
    kind: 'items',
    items: [
      { code: 'moins-un-an', label: 'Situations n’ayant pas dépassé un an de suivi', where: { overOneYear: ['no'] } },
    ],
  },
  share: true,
  base: { kind: 'population', label: 'familles clôturées' },
  sentence: '{moins-un-an:situation|situations} sur {base} n’ont pas dépassé un an de suivi.',
});
