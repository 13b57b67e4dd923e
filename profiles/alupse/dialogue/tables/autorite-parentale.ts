import { statistic } from '../../kit';
import { CHILDREN_OF_NEW_CASES } from '../populations';

export const DIALOGUE_AUTORITE_PARENTALE = statistic({
  id: 'dialogue-autorite-parentale',
  title: 'Autorité parentale',
  numbers: { 2016: 'C.3.5' },
  service: 'dialogue',
  unitLabel: 'enfants',
  definition: 'Enfants porteurs de symptômes des nouveaux dossiers (date d’ouverture du dossier dans l’année).',
  source: CHILDREN_OF_NEW_CASES,
  stub: 'Autorité parentale',
  rows: { kind: 'variable', variable: 'custody', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'enfants porteurs de symptômes des nouveaux dossiers' },
  sentence: 'Autorité parentale : {lignes}.',
});
