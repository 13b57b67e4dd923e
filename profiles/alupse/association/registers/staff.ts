import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Personnel: one row per person or post. */
export const STAFF = {
  key: 'staff',
  sheet: 'Personnel',
  service: 'asbl',
  sheetAliases: ['Équipe', 'RH', 'Employés', 'Liste du personnel', 'Effectifs'],
  mainDate: 'entryDate',
  lasting: true,
  essential: [['entryDate']],
  // One line per column.
  // prettier-ignore
  columns: [
    PERSONAL_COLUMNS.lastName,
    PERSONAL_COLUMNS.firstName,
    PERSONAL_COLUMNS.nationalId,
    { key: 'service', header: 'Service', type: 'code', vocabulary: 'service', required: true, aliases: ['Équipe', 'Département', 'Affectation', 'Serv.'] },
    { key: 'role', header: 'Fonction', type: 'code', vocabulary: 'fonction', required: true, aliases: ['Poste', 'Profession', 'Métier', 'Fct', 'Qualité'] },
    { key: 'weeklyHours', header: 'Heures par semaine', type: 'number', minimum: 0, maximum: 168, usual: 48, aliases: ['Heures', 'H/sem', 'Heures/semaine', 'Tâche', 'Temps de travail', 'Hrs/sem'] },
    { key: 'entryDate', header: 'Date d’entrée', type: 'date', required: true, aliases: ['Entrée', 'Date entrée', 'Entré le', 'Début contrat', 'Engagé le'] },
    { key: 'exitDate', header: 'Date de sortie', type: 'date', aliases: ['Sortie', 'Date sortie', 'Sorti le', 'Fin contrat', 'Départ'] },
    { key: 'funding', header: 'Financement', type: 'code', vocabulary: 'financement', aliases: ['Financé par', 'Payé par', 'Prise en charge', 'Budget'] },
    { key: 'ministryHours', header: 'Heures à charge du Ministère', type: 'number', minimum: 0, maximum: 168, usual: 48, aliases: ['H. Ministère', 'Heures Ministère', 'Heures MS', 'Heures conventionnées'] },
    { key: 'note', header: 'Remarque', type: 'text', personal: true, aliases: ['Remarques', 'Observation', 'Commentaire', 'Rem.'] },
  ],
} as const satisfies RegisterSpec<ListKey>;
