import type { ColumnSpec } from '@report/engine/registers';

/**
 * Columns that name people or hold free text, alike in several registers. They are recognised so that nobody is asked
 * about them, and never read.
 */
// prettier-ignore
export const PERSONAL_COLUMNS = {
  lastName: { key: 'lastName', header: 'Nom', type: 'text', personal: true, aliases: ['Nom de famille', 'Nom patronymique', 'NOM', 'Nom famille', 'Famille (nom)', 'Name'] },
  firstName: { key: 'firstName', header: 'Prénom', type: 'text', personal: true, aliases: ['Prénoms', 'Prenom', 'Prén.', 'Vorname', 'Prénom usuel'] },
  address: { key: 'address', header: 'Adresse', type: 'text', personal: true, aliases: ['Rue', 'Domicile (adresse)', 'Adresse complète', 'Adr.', 'Rue et n°', 'Adresse postale'] },
  locality: { key: 'locality', header: 'Code postal et localité', type: 'text', personal: true, aliases: ['Localité', 'CP', 'Commune', 'Ville', 'Code postal', 'CP Localité', 'L-'] },
  phone: { key: 'phone', header: 'Téléphone', type: 'text', personal: true, aliases: ['Tél.', 'Tel', 'GSM', 'N° tél', 'Portable', 'Numéro de téléphone', 'Tél/GSM', 'Coordonnées'] },
  nationalId: { key: 'nationalId', header: 'Matricule', type: 'text', personal: true, aliases: ['N° matricule', 'Matricule CNS', 'N° de sécurité sociale', 'Matr.', 'CNS', 'Matricule national'] },
  worker: { key: 'worker', header: 'Intervenant', type: 'text', personal: true, aliases: ['Intervenants', 'Référent', 'Thérapeute', 'Suivi par', 'Psychologue référent', 'Initiales', 'Qui', 'Collègue'] },
  remarks: { key: 'remarks', header: 'Remarques', type: 'text', personal: true, aliases: ['Remarque', 'Observations', 'Commentaires', 'Notes', 'Rem.', 'Obs.', 'Divers'] },
} as const satisfies Record<string, ColumnSpec>;
