import { statistic } from '../../kit';
import { PEOPLE_WHO_CAME } from '../populations';

export const ACCUEIL_FREQUENTATION = statistic({
  id: 'accueil-frequentation',
  title: 'Passages par personne selon le logement',
  numbers: { 2024: '2.4' },
  service: 'accueil',
  unitLabel: 'passages par personne',
  definition:
    'Personnes accompagnées dans l’année et venues au moins une fois : passages de l’année qui portent leur N°.',
  source: PEOPLE_WHO_CAME,
  stub: 'Situation de logement',
  rows: { kind: 'variable', variable: 'housing', missing: 'Non renseigné' },
  measures: [
    { kind: 'count' },
    { kind: 'sum', quantity: 'visits' },
    { kind: 'mean', quantity: 'visits' },
    { kind: 'max', quantity: 'visits' },
  ],
  base: { kind: 'population', label: 'personnes venues' },
  sentence: 'Passages par personne, en moyenne : {lignes}.',
  line: '{ligne} {mean}',
  notes: ['Moyenne à une décimale, demi vers le haut.'],
});
