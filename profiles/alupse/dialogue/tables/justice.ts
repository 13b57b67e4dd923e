import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_JUSTICE = statistic({
  id: 'dialogue-justice',
  title: 'Présence de la justice dans les nouvelles situations',
  numbers: { 2016: 'C.3.8', 2023: 'Dialogue §5' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Justice',
  rows: {
    kind: 'items',
    items: [{ code: 'presente', label: 'Situations avec présence de la justice', where: { justicePresent: ['yes'] } }],
  },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence: 'Dans {presente} des nouvelles situations ({presente.pct} %) la justice est présente.',
});
