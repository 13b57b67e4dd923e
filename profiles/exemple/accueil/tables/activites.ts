import { statistic } from '../../kit';
import { VISITS_OF_YEAR } from '../populations';

export const ACCUEIL_ACTIVITES = statistic({
  id: 'accueil-activites',
  title: 'Passages par activité',
  numbers: { 2024: '2.2' },
  service: 'accueil',
  unitLabel: 'passages',
  definition: 'Passages de l’année.',
  source: VISITS_OF_YEAR,
  stub: 'Activité',
  rows: { kind: 'variable', variable: 'activity', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'passages' },
  sentence: 'Les {base:passage|passages} de {année} par activité : {lignes}.',
});
