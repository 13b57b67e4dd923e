import { registerList } from '../../kit';
import { PREVENTION_AND_EXCHANGES } from '../../shared/populations';

export const DIALOGUE_ACTIONS = registerList({
  id: 'dialogue-actions',
  title: 'Formations données, travail de prévention (annexe 1)',
  numbers: { 2016: 'Annexe 1' },
  service: 'dialogue',
  unitLabel: 'actions',
  definition: 'Actions de prévention et d’échange du service Dialogue rattachées à l’année, sans les supervisions.',
  register: 'actions',
  source: { unit: 'action', where: { services: ['dialogue'], category: PREVENTION_AND_EXCHANGES } },
  fields: ['date', 'endDate', 'otherDates', 'days', 'category', 'title', 'audience', 'organiser', 'participants'],
  sort: ['date', 'title'],
});
