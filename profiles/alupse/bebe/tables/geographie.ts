import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_GEOGRAPHIE = statistic({
  id: 'bebe-geographie',
  title: 'Situation géographique',
  numbers: { 2016: 'D.5.5' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Région',
  rows: { kind: 'variable', variable: 'region', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'familles actives' },
  sentence: 'Les familles habitent sur tout le territoire luxembourgeois : {lignes}.',
});
