import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_RANG_GROSSESSE = statistic({
  id: 'bebe-rang-grossesse',
  title: 'Nombre de grossesses des mères',
  numbers: { 2016: 'D.5.3' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Rang de la grossesse',
  rows: { kind: 'variable', variable: 'pregnancyRank', missing: 'Non renseigné' },
  columns: {
    kind: 'items',
    items: [
      { code: 'total', label: 'Familles', where: {} },
      { code: 'gemellaires', label: 'dont gémellaires', where: { twins: ['yes'] } },
    ],
  },
  base: { kind: 'population', label: 'familles actives' },
  sentence: 'Sur {base:famille suivie|familles suivies}, il y a eu : {lignes}.',
  line: '{ligne} {total}',
});
