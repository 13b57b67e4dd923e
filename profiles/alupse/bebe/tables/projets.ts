import { registerList } from '../../kit';

export const BEBE_PROJETS = registerList({
  id: 'bebe-projets',
  title: 'Formations projetées (Bébé)',
  numbers: { 2016: 'D.7' },
  service: 'bebe',
  periods: 'annee-entiere',
  unitLabel: 'actions',
  definition: 'Actions de catégorie « Formation projetée » du service Bébé rattachées à l’année du rapport.',
  register: 'actions',
  source: { unit: 'action', where: { services: ['bebe'], category: ['formation-projetee'] } },
  fields: ['title', 'participants', 'organiser'],
  sort: ['date', 'title'],
  total: { kind: 'sum', quantity: 'participants' },
});
