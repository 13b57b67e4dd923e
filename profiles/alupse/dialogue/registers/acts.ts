import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Prestations Dialogue: one row per act, or per kind × file × month with a quantity. */
export const DIALOGUE_ACTS = {
  key: 'dialogueActs',
  sheet: 'Prestations Dialogue',
  service: 'dialogue',
  sheetAliases: ['Prestations', 'Activités', 'Actes', 'Relevé des prestations', 'Entretiens'],
  mainDate: 'date',
  essential: [['date'], ['caseId', 'contactId']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'date', header: 'Date', type: 'date', required: true, aliases: ['Date prestation', 'Le', 'Date de la prestation', 'Jour', 'Date entretien', 'Datum'] },
    { key: 'caseId', header: 'N° dossier', type: 'ref', registers: ['dialogueCases'], requiredWhen: 'si N° demande sans dossier est vide', aliases: ['No dossier', 'Numéro dossier', 'Nr dossier', 'Dossier', 'Dossier n°', 'Réf. dossier', 'Aktenzeichen', 'Aktennummer', 'Dossiernummer', 'Dossiersnummer'] },
    { key: 'contactId', header: 'N° demande sans dossier', type: 'ref', registers: ['dialogueContacts'], requiredWhen: 'si N° dossier est vide', aliases: ['Sans dossier n°', 'N° demande', 'No demande', 'N° sans dossier', 'Demande'] },
    { key: 'nature', header: 'Nature', type: 'code', vocabulary: 'naturePrestation', required: true, aliases: ['Type', 'Type de prestation', 'Prestation', 'Nature de la prestation', 'Acte', 'Genre'] },
    { key: 'axis', header: 'Axe de prise en charge', type: 'code', vocabulary: 'axePriseEnCharge', aliases: ['Axe', 'Axe PEC', 'Prise en charge', 'PEC', 'Type de prise en charge', 'Axe prise en charge'] },
    { key: 'familyPresent', header: 'Famille présente', type: 'boolean', requiredWhen: 'si Nature = Réunion réseau (recommandé)', aliases: ['Avec famille', 'Famille O/N', 'Présence famille', 'Famille présente O/N', 'Fam. présente'] },
    PERSONAL_COLUMNS.worker,
    { key: 'quantity', header: 'Nombre', type: 'integer', minimum: 1, maximum: 5000, usual: 200, aliases: ['Nb', 'Nbre', 'Quantité', 'Qté', 'Nombre de prestations', '#', 'Anzahl', 'Zuel'] },
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
