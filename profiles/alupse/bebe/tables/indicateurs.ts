import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_INDICATEURS = statistic({
  id: 'bebe-indicateurs',
  title: 'Indicateurs de prise en charge (cumulables)',
  numbers: { 2016: 'D.3' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Indicateur',
  rows: { kind: 'variable', variable: 'indicators' },
  share: true,
  base: { kind: 'population', label: 'familles actives' },
  sentence:
    'Le service a pris en charge {base:famille|familles} dont la population montre les caractéristiques suivantes, celles-ci peuvent s’additionner : {lignes}.',
});
