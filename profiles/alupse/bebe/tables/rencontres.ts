import { registerList } from '../../kit';
import { PREVENTION_AND_EXCHANGES } from '../../shared/populations';

export const BEBE_RENCONTRES = registerList({
  id: 'bebe-rencontres',
  title: 'Rencontres et échanges (annexe 2)',
  numbers: { 2016: 'Annexe 2' },
  service: 'bebe',
  unitLabel: 'actions',
  definition: 'Actions de prévention et d’échange du service Bébé rattachées à l’année, sans les supervisions.',
  register: 'actions',
  source: { unit: 'action', where: { services: ['bebe'], category: PREVENTION_AND_EXCHANGES } },
  fields: ['date', 'endDate', 'otherDates', 'category', 'title', 'audience'],
  sort: ['date', 'title'],
  notes: ['Une action commune figure une fois ici et une fois en annexe 1.'],
});
