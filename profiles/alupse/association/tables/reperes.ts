import { registerList } from '../../kit';

export const ASBL_REPERES = registerList({
  id: 'asbl-reperes',
  title: 'Repères de l’association',
  numbers: { 2016: 'A.1 / B', 2023: 'Introduction' },
  service: 'asbl',
  unitLabel: 'repères',
  definition: 'Toutes les lignes du registre Repères : texte fixe, recopié.',
  register: 'milestones',
  fields: ['type', 'value', 'label', 'service'],
  sort: ['type', 'value'],
});
