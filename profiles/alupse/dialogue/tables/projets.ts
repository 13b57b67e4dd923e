import { registerList } from '../../kit';

export const DIALOGUE_PROJETS = registerList({
  id: 'dialogue-projets',
  title: 'Formations projetées (Dialogue)',
  numbers: { 2016: 'C.5' },
  service: 'dialogue',
  periods: 'annee-entiere',
  unitLabel: 'actions',
  definition: 'Actions de catégorie « Formation projetée » du service Dialogue rattachées à l’année du rapport.',
  register: 'actions',
  source: { unit: 'action', where: { services: ['dialogue'], category: ['formation-projetee'] } },
  fields: ['date', 'days', 'title', 'organiser'],
  sort: ['date', 'title'],
  total: { kind: 'sum', quantity: 'days' },
});
