import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Enfants Bébé: one row per child of a followed family. */
export const BEBE_CHILDREN = {
  key: 'bebeChildren',
  sheet: 'Enfants Bébé',
  service: 'bebe',
  sheetAliases: ['Enfants', 'Fratries', 'Enfants (Bébé)', 'Enfants familles Bébé', 'Bébés'],
  essential: [['familyId'], ['birthDate']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'familyId', header: 'N° famille', type: 'ref', registers: ['bebeFamilies'], required: true, aliases: ['No famille', 'Numéro famille', 'Nr famille', 'Famille', 'Famille n°', 'N° dossier', 'Familiennummer'] },
    PERSONAL_COLUMNS.lastName,
    PERSONAL_COLUMNS.firstName,
    { key: 'birthDate', header: 'Date de naissance', type: 'date', required: true, personal: true, aliases: ['Né(e) le', 'DDN', 'Naissance', 'Date naiss.', 'Né le', 'D.N.', 'Geburtsdatum', 'Gebuertsdatum'] },
    { key: 'livingPlace', header: 'Lieu de vie', type: 'code', vocabulary: 'lieuDeVie', required: true, aliases: ['Vit chez', 'Lieu', 'Placement', 'Enfant vit', 'Domicile de l\'enfant', 'Où vit l\'enfant'] },
    { key: 'followed', header: 'Enfant suivi', type: 'boolean', aliases: ['Suivi', 'Suivi O/N', 'Enfant suivi O/N', 'Pris en charge', 'Suivi par ALUPSE'] },
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
