import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_PERES_MENAGE = statistic({
  id: 'bebe-peres-menage',
  title: 'Pères vivant dans le ménage',
  numbers: { 2016: 'D.5.4' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Pères',
  rows: {
    kind: 'items',
    items: [{ code: 'peres', label: 'Pères vivant dans le ménage', where: { fatherInHousehold: ['yes'] } }],
  },
  share: true,
  base: { kind: 'population', label: 'familles actives' },
  sentence: 'Dans {peres:situation|situations}, les pères vivent dans le ménage et font partie de la vie familiale.',
});
