import { statistic } from '../../kit';
import { SUPERVISIONS_GIVEN } from '../populations';

export const DIALOGUE_SUPERVISIONS = statistic({
  id: 'dialogue-supervisions',
  title: 'Supervisions données',
  numbers: { 2016: 'C.2.2', 2023: 'Dialogue §8' },
  service: 'dialogue',
  unitLabel: 'actions',
  definition: 'Actions de catégorie « Supervision donnée à une équipe » du service Dialogue rattachées à l’année.',
  source: SUPERVISIONS_GIVEN,
  stub: 'Supervisions',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'supervisions',
        label: 'Supervisions avec une équipe de professionnels du réseau psycho-social',
        where: {},
      },
    ],
  },
  base: { kind: 'none', label: 'sans base' },
  sentence:
    'Le service a réalisé {supervisions:supervision|supervisions} avec une équipe de professionnels du réseau psycho-social.',
});
