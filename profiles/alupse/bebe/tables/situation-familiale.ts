import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_SITUATION_FAMILIALE = statistic({
  id: 'bebe-situation-familiale',
  title: 'Situation familiale',
  numbers: { 2016: 'D.5.4' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Situation familiale',
  rows: { kind: 'variable', variable: 'familySituation', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'familles actives' },
  sentence: 'Situation familiale : {lignes}.',
});
