import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_JUSTICE_INSTANCES = statistic({
  id: 'dialogue-justice-instances',
  title: 'Instances de justice présentes (réponses multiples)',
  numbers: {},
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Instance',
  rows: { kind: 'variable', variable: 'justiceBodies' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence: 'Instances : {lignes} (plusieurs réponses possibles).',
  line: '{ligne} {n} ({pct} %)',
});
