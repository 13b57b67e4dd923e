import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';

/** Repères de l’association: one row per fact or parameter of the report. */
export const MILESTONES = {
  key: 'milestones',
  sheet: 'Repères de l’association',
  service: 'asbl',
  sheetAliases: ['Repères', 'Historique', 'Paramètres', 'Repères asbl', 'Textes'],
  essential: [['type'], ['label']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'type', header: 'Type', type: 'code', vocabulary: 'typeRepere', required: true, aliases: ['Catégorie', 'Rubrique', 'Genre', 'Nature'] },
    { key: 'value', header: 'Date ou valeur', type: 'text', aliases: ['Valeur', 'Date', 'Année', 'Date/valeur', 'Quand'] },
    { key: 'label', header: 'Libellé', type: 'text', required: true, aliases: ['Texte', 'Description', 'Intitulé', 'Contenu'] },
    { key: 'service', header: 'Service', type: 'code', vocabulary: 'service', aliases: ['Équipe', 'Serv.', 'Service concerné'] },
  ],
} as const satisfies RegisterSpec<ListKey>;
