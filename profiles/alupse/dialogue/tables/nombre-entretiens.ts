import { statistic } from '../../kit';

export const DIALOGUE_NOMBRE_ENTRETIENS = statistic({
  id: 'dialogue-nombre-entretiens',
  title: 'Nombre d’entretiens par dossier et par axe',
  numbers: { 2016: 'C.2.3' },
  service: 'dialogue',
  unitLabel: 'entretiens par dossier',
  definition:
    'Dossiers actifs comptés dans chaque axe : somme de « Nombre » (vide = 1) des prestations de l’année de cet axe.',
  source: { unit: 'caseAxis' },
  stub: 'Axe de prise en charge',
  rows: { kind: 'variable', variable: 'axis' },
  measures: [
    { kind: 'min', quantity: 'sessions' },
    { kind: 'max', quantity: 'sessions' },
    { kind: 'mean', quantity: 'sessions' },
    { kind: 'sum', quantity: 'sessions' },
  ],
  base: { kind: 'none', label: 'dossiers de l’axe' },
  multiple: true,
  sentence: 'Nombre d’entretiens par dossier : {lignes}.',
  line: '{ligne} (de {min} à {max} entretiens)',
});
