import { statistic } from '../../kit';
import { CHILDREN_OF_NEW_CASES } from '../populations';

export const DIALOGUE_DOMICILE = statistic({
  id: 'dialogue-domicile',
  title: 'Domicile des enfants',
  numbers: { 2016: 'C.3.6' },
  service: 'dialogue',
  unitLabel: 'enfants',
  definition: 'Enfants porteurs de symptômes des nouveaux dossiers (date d’ouverture du dossier dans l’année).',
  source: CHILDREN_OF_NEW_CASES,
  stub: 'Domicile',
  rows: { kind: 'variable', variable: 'region', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'enfants porteurs de symptômes des nouveaux dossiers' },
  sentence: 'Domicile des enfants : {lignes}.',
});
