import { statistic } from '../../kit';

export const DIALOGUE_SIGNALEMENTS = statistic({
  id: 'dialogue-signalements',
  title: 'Signalements faits par le service',
  numbers: { 2023: 'Dialogue §5' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Dossiers, actifs ou non, dont la date de signalement est dans l’année.',
  source: { unit: 'case', where: { reportedInYear: ['yes'] } },
  stub: 'Signalements',
  rows: {
    kind: 'items',
    items: [{ code: 'signalements', label: 'Situations ayant donné lieu à un signalement', where: {} }],
  },
  base: { kind: 'none', label: 'sans base' },
  sentence:
    '{signalements:situation a|situations ont} donné lieu à un signalement par le service au cours de la prise en charge.',
});
