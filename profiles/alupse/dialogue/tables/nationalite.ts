import { statistic } from '../../kit';
import { CHILDREN_OF_NEW_CASES } from '../populations';

export const DIALOGUE_NATIONALITE = statistic({
  id: 'dialogue-nationalite',
  title: 'Nationalité des enfants',
  numbers: { 2016: 'C.3.7' },
  service: 'dialogue',
  unitLabel: 'enfants',
  definition: 'Enfants porteurs de symptômes des nouveaux dossiers (date d’ouverture du dossier dans l’année).',
  source: CHILDREN_OF_NEW_CASES,
  stub: 'Nationalité',
  rows: {
    kind: 'variable',
    variable: 'nationality',
    missing: 'Non renseigné',
    order: 'count',
    zeros: 'never',
    demonym: 'feminine',
  },
  share: true,
  base: { kind: 'population', label: 'enfants porteurs de symptômes des nouveaux dossiers' },
  sentence: 'Nationalité des enfants : {lignes}.',
});
