import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Consultations médicales: one row per consultation or visit. */
export const MEDICAL_CONSULTATIONS = {
  key: 'medicalConsultations',
  sheet: 'Consultations médicales',
  service: 'medical',
  sheetAliases: ['Consultations', 'Médical', 'Consult. médicales', 'Visites médicales', 'Agenda médical'],
  mainDate: 'date',
  essential: [['date']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'date', header: 'Date', type: 'date', required: true, aliases: ['Date consultation', 'Le', 'Date de la consultation', 'Jour', 'Date consult.', 'Datum'] },
    { key: 'subjectRef', header: 'N° dossier ou famille', type: 'ref', registers: ['dialogueCases', 'bebeFamilies'], aliases: ['N° dossier', 'No dossier', 'N° famille', 'Dossier/famille', 'Dossier', 'Réf.'] },
    PERSONAL_COLUMNS.lastName,
    PERSONAL_COLUMNS.firstName,
    PERSONAL_COLUMNS.nationalId,
    { key: 'origin', header: 'Service d’origine', type: 'code', vocabulary: 'origineConsultation', required: true, aliases: ['Origine', 'Service', 'Envoyé par', 'Provenance', 'Service origine', 'Adressé par'] },
    { key: 'doctor', header: 'Médecin', type: 'text', personal: true, aliases: ['Docteur', 'Dr', 'Pédiatre', 'Médecin traitant', 'Vu par'] },
    { key: 'level', header: 'Niveau', type: 'code', vocabulary: 'niveauMedical', aliases: ['Type', 'Type de consultation', 'Niveau d\'intervention', 'Nature', 'Motif type'] },
    { key: 'place', header: 'Lieu', type: 'code', vocabulary: 'lieuConsultation', aliases: ['Lieu de consultation', 'Endroit', 'Site', 'Lieu consult.', 'Où'] },
    { key: 'sex', header: 'Sexe', type: 'code', vocabulary: 'sexe', aliases: ['F/M', 'Genre', 'Sexe (F/M)', 'S', 'F/G', 'Geschlecht'] },
    { key: 'birthDate', header: 'Date de naissance', type: 'date', personal: true, aliases: ['Né(e) le', 'DDN', 'Naissance', 'Né le', 'D.N.', 'Geburtsdatum', 'Gebuertsdatum'] },
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
