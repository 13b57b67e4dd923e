import { registerList } from '../../kit';

export const ASBL_FORMATIONS_SUIVIES = registerList({
  id: 'asbl-formations-suivies',
  title: 'Formations continues des équipes (annexe 3)',
  numbers: { 2016: 'Annexe 3' },
  service: 'asbl',
  unitLabel: 'actions',
  definition: 'Actions de catégorie « Formation continue suivie » rattachées à l’année, chaque ligne une fois.',
  register: 'actions',
  source: { unit: 'action', where: { category: ['formation-suivie'] } },
  fields: ['title', 'organiser', 'place'],
  sort: ['title'],
});
