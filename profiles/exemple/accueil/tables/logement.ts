import { statistic } from '../../kit';
import { NEW_PEOPLE } from '../populations';

export const ACCUEIL_LOGEMENT = statistic({
  id: 'accueil-logement',
  title: 'Logement des nouvelles personnes',
  numbers: { 2024: '1.3' },
  service: 'accueil',
  unitLabel: 'personnes',
  definition: 'Nouvelles personnes : date de la première visite dans l’année.',
  source: NEW_PEOPLE,
  stub: 'Situation de logement',
  rows: { kind: 'variable', variable: 'housing', missing: 'Non renseigné' },
  share: true,
  chart: { kind: 'bar', shows: 'figure', years: true },
  base: { kind: 'population', label: 'nouvelles personnes' },
  sentence: 'Logement des {base} nouvelles personnes de {année} à leur arrivée : {lignes}.',
});
