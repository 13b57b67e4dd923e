import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_FAMILLES = statistic({
  id: 'bebe-familles',
  title: 'Familles prises en charge',
  numbers: { 2016: 'D.2', 2023: 'Bébé §1' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Familles',
  rows: {
    kind: 'items',
    items: [
      { code: 'total', label: 'Familles prises en charge', where: {} },
      { code: 'nouvelles', label: 'Nouvelles familles', where: { familyYear: ['new'] } },
      { code: 'anciennes', label: 'Familles de l’année précédente', where: { familyYear: ['old'] } },
    ],
  },
  base: { kind: 'population', label: 'familles actives' },
  sentence:
    'En {année}, un total de {total:famille prise en charge et suivie|familles prises en charge et suivies} par le service Alupse-Bébé dont {nouvelles:nouvelle demande acceptée|nouvelles demandes acceptées}.',
});
