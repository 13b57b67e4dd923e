import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_INDICATEURS_PAR_FAMILLE = statistic({
  id: 'bebe-indicateurs-par-famille',
  title: 'Nombre d’indicateurs par famille',
  numbers: { 2016: 'D.3' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Indicateurs',
  rows: { kind: 'variable', variable: 'indicatorCount' },
  share: true,
  base: { kind: 'population', label: 'familles actives' },
  sentence: 'Nombre d’indicateurs par famille : {lignes}.',
});
