import { statistic } from '../../kit';
import { VISITS_OF_YEAR } from '../populations';

export const ACCUEIL_MOIS = statistic({
  id: 'accueil-mois',
  title: 'Passages par mois',
  numbers: { 2024: '2.3' },
  service: 'accueil',
  unitLabel: 'passages',
  definition: 'Passages de l’année.',
  source: VISITS_OF_YEAR,
  stub: 'Mois',
  rows: { kind: 'variable', variable: 'month' },
  share: true,
  chart: { kind: 'column', shows: 'figure' },
  base: { kind: 'population', label: 'passages' },
  sentence: 'Passages par mois : {lignes}.',
  line: '{ligne} {n}',
});
