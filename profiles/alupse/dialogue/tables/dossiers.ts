import { statistic } from '../../kit';
import { ACTIVE_CASES } from '../populations';

export const DIALOGUE_DOSSIERS = statistic({
  id: 'dialogue-dossiers',
  title: 'Dossiers traités',
  numbers: { 2016: 'C.2.1', 2023: 'Dialogue §2' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition:
    'Dossiers actifs dans l’année : ouverts (ou rouverts après clôture) au plus tard le 31.12 et non clôturés avant le 01.01.',
  source: ACTIVE_CASES,
  stub: 'Dossiers',
  rows: {
    kind: 'items',
    items: [
      { code: 'total', label: 'Dossiers travaillés', where: {} },
      { code: 'nouveaux', label: 'Nouveaux dossiers', where: { caseYear: ['new'] } },
      {
        code: 'anciens',
        label: 'Anciens dossiers en cours au début de l’année ou rouverts',
        where: { caseYear: ['old', 'reopened'] },
      },
      { code: 'rouverts', label: 'dont rouverts dans l’année', sub: true, where: { caseYear: ['reopened'] } },
    ],
  },
  base: { kind: 'population', label: 'dossiers actifs' },
  sentence:
    'L’équipe a travaillé dans {total:dossier|dossiers} ({nouveaux:nouveau dossier|nouveaux dossiers} et {anciens:ancien dossier|anciens dossiers} des années précédentes).',
});
