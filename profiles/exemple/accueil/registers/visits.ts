import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';

/** Passages: one row per visit and activity. Who does not give a name has no number. */
export const VISITS = {
  key: 'visits',
  sheet: 'Passages',
  service: 'accueil',
  sheetAliases: ['Visites', 'Passages au centre', 'Cahier des passages', 'Fréquentation', 'Présences'],
  mainDate: 'date',
  essential: [['date']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'date', header: 'Date', type: 'date', required: true, aliases: ['Date du passage', 'Jour', 'Le', 'Date passage'] },
    { key: 'personId', header: 'N° personne', type: 'ref', registers: ['people'], aliases: ['No personne', 'Personne', 'Code personne', 'N° de la personne'] },
    { key: 'activity', header: 'Activité', type: 'code', vocabulary: 'activite', required: true, aliases: ['Type', 'Motif du passage', 'Service rendu', 'Activités', 'Pour quoi'] },
    { key: 'meals', header: 'Nb repas', type: 'integer', minimum: 0, maximum: 5000, usual: 200, aliases: ['Repas servis', 'Nombre de repas', 'Nbre repas', 'Plateaux'] },
    { key: 'worker', header: 'Accueillant', type: 'text', personal: true, aliases: ['Accueilli par', 'Bénévole', 'Salarié', 'Initiales'] },
  ],
} as const satisfies RegisterSpec<ListKey>;
