import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Déplacements Bébé: one row per trip. */
export const BEBE_TRIPS = {
  key: 'bebeTrips',
  sheet: 'Déplacements Bébé',
  service: 'bebe',
  sheetAliases: ['Déplacements', 'Visites', 'Trajets', 'Visites à domicile', 'VAD', 'Interventions'],
  mainDate: 'date',
  essential: [['date']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'date', header: 'Date', type: 'date', required: true, aliases: ['Date visite', 'Le', 'Date du trajet', 'Jour', 'Date VAD', 'Datum'] },
    { key: 'familyId', header: 'N° famille', type: 'ref', registers: ['bebeFamilies'], aliases: ['No famille', 'Numéro famille', 'Nr famille', 'Famille', 'Famille n°', 'N° dossier', 'Familiennummer'] },
    { key: 'type', header: 'Type', type: 'code', vocabulary: 'typeDeplacement', required: true, aliases: ['Type de visite', 'Nature', 'Type de trajet', 'Type déplacement', 'Motif du déplacement', 'Genre'] },
    { key: 'workers', header: 'Intervenant(s)', type: 'text', personal: true, aliases: ['Intervenants', 'Intervenant', 'Qui', 'Collègue', 'Initiales', 'Par'] },
    { key: 'cancelled', header: 'Annulée par la famille', type: 'boolean', aliases: ['Annulée', 'Annulé', 'Annulation', 'Annulée O/N', 'Annulé par famille', 'Absent'] },
    { key: 'medicalPlace', header: 'Lieu médical', type: 'code', vocabulary: 'lieuMedical', aliases: ['Lieu', 'Où (médical)', 'Lieu consultation', 'Hôpital/médecin', 'Lieu visite médicale'] },
    { key: 'kilometres', header: 'Km', type: 'text', personal: true, aliases: ['Kilomètres', 'Kms', 'Nb km', 'Distance'] },
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
