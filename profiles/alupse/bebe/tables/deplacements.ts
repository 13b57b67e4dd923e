import { statistic } from '../../kit';
import { TRIPS } from '../populations';

export const BEBE_DEPLACEMENTS = statistic({
  id: 'bebe-deplacements',
  title: 'Visites à domicile et déplacements',
  numbers: { 2016: 'D.5.7' },
  service: 'bebe',
  unitLabel: 'trajets',
  definition: 'Trajets de l’année non annulés par la famille.',
  source: TRIPS,
  stub: 'Déplacement',
  rows: { kind: 'variable', variable: 'type', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'trajets' },
  sentence: 'Il y a {base:trajet|trajets} : {lignes}.',
  line: '{ligne} {n}',
});
