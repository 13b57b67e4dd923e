import { statistic } from '../../kit';
import { CHILDREN_OF_NEW_CASES } from '../populations';

export const DIALOGUE_SEXE = statistic({
  id: 'dialogue-sexe',
  title: 'Sexe des enfants concernés (nouveaux dossiers)',
  numbers: { 2016: 'C.3.4', 2023: 'Dialogue §4' },
  service: 'dialogue',
  unitLabel: 'enfants',
  definition: 'Enfants porteurs de symptômes des nouveaux dossiers (date d’ouverture du dossier dans l’année).',
  source: CHILDREN_OF_NEW_CASES,
  stub: 'Sexe',
  rows: { kind: 'variable', variable: 'sex', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'enfants porteurs de symptômes des nouveaux dossiers' },
  sentence: '({f.pct} % filles, {m.pct} % garçons)',
});
