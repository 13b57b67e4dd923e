import { registerList } from '../../kit';

export const BEBE_SUPERVISIONS = registerList({
  id: 'bebe-supervisions',
  title: 'Supervisions reçues (Bébé)',
  numbers: { 2016: 'D.5.9' },
  service: 'bebe',
  unitLabel: 'actions',
  definition: 'Supervisions reçues et concertations juridiques du service Bébé rattachées à l’année.',
  register: 'actions',
  source: { unit: 'action', where: { services: ['bebe'], category: ['supervision-recue', 'concertation-juridique'] } },
  fields: ['category', 'title', 'organiser', 'days'],
  sort: ['date', 'title'],
});
