import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Demandes sans dossier: one row per situation handled without opening a file. */
export const DIALOGUE_CONTACTS = {
  key: 'dialogueContacts',
  sheet: 'Demandes sans dossier',
  service: 'dialogue',
  sheetAliases: ['Sans dossier', 'Appels', 'Demandes tél.', 'Téléphone sans dossier', 'Consultations téléphoniques'],
  mainDate: 'date',
  essential: [['contactId'], ['date']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'contactId', header: 'N° demande', type: 'id', required: true, aliases: ['No demande', 'Numéro demande', 'N°', 'Nr', 'Demande n°', 'N° appel', 'Anfragenummer', 'Nummer vun der Ufro'] },
    { key: 'date', header: 'Date', type: 'date', required: true, aliases: ['Date appel', 'Date de l\'appel', 'Appel le', 'Date contact', 'Date de la demande', 'Le', 'Datum'] },
    { key: 'callerName', header: 'Nom de l’appelant', type: 'text', personal: true, aliases: ['Appelant', 'Nom appelant', 'Qui appelle', 'Nom', 'Nom et prénom'] },
    PERSONAL_COLUMNS.phone,
    { key: 'caller', header: 'Interlocuteur', type: 'code', vocabulary: 'interlocuteur', required: true, aliases: ['Type d\'appelant', 'Prof/Privé', 'Interlocuteur (type)', 'Appel de', 'Catégorie', 'Qualité'] },
    { key: 'form', header: 'Forme', type: 'code', vocabulary: 'formeContact', required: true, aliases: ['Tél/entretien', 'Mode', 'Type de contact', 'Moyen', 'Forme du contact', 'Canal'] },
    { key: 'outcome', header: 'Suite donnée', type: 'code', vocabulary: 'suiteDonnee', requiredWhen: 'recommandé à partir de 2017', aliases: ['Suite', 'Suites', 'Orientation', 'Résultat', 'Suite à la demande', 'Orienté vers'] },
    { key: 'phoneActs', header: 'Nb prestations téléphoniques', type: 'integer', minimum: 1, maximum: 1000, usual: 100, aliases: ['Nb prestations tél', 'Nb appels', 'Nombre d\'appels', 'Nb tél', 'Prestations tél.', 'Nbre prestations téléphoniques'] },
    PERSONAL_COLUMNS.worker,
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
