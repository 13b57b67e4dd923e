import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Enfants Dialogue: one row per child, at least every child that bears symptoms. */
export const DIALOGUE_CHILDREN = {
  key: 'dialogueChildren',
  sheet: 'Enfants Dialogue',
  service: 'dialogue',
  sheetAliases: ['Enfants', 'Registre enfants', 'Enfants et adolescents', 'Liste enfants', 'Enfants (Dialogue)'],
  essential: [['childId'], ['caseId']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'childId', header: 'N° enfant', type: 'id', required: true, aliases: ['No enfant', 'Code enfant', 'Nr enfant', 'Enfant n°', 'ID enfant', 'Kindernummer', 'Kannernummer'] },
    { key: 'caseId', header: 'N° dossier', type: 'ref', registers: ['dialogueCases'], required: true, aliases: ['No dossier', 'Numéro dossier', 'Nr dossier', 'Dossier', 'Dossier n°', 'Réf. dossier', 'Aktenzeichen', 'Aktennummer', 'Dossiernummer', 'Dossiersnummer'] },
    PERSONAL_COLUMNS.lastName,
    PERSONAL_COLUMNS.firstName,
    PERSONAL_COLUMNS.nationalId,
    { key: 'sex', header: 'Sexe', type: 'code', vocabulary: 'sexe', required: true, aliases: ['F/M', 'Genre', 'Fille/Garçon', 'S', 'Sexe (F/M)', 'F/G', 'Geschlecht'] },
    { key: 'birthDate', header: 'Date de naissance', type: 'date', requiredWhen: 'si Âge à la demande est vide', personal: true, aliases: ['Né(e) le', 'DDN', 'Naissance', 'Date naiss.', 'Né le', 'D.N.', 'Date de naiss. enfant', 'Geburtsdatum', 'Gebuertsdatum'] },
    { key: 'ageAtRequest', header: 'Âge à la demande', type: 'number', minimum: 0, maximum: 99, usual: 25, requiredWhen: 'si Date de naissance est vide', aliases: ['Âge', 'Age', 'Age (ans)', 'Âge au moment de la demande', 'Age demande', 'Âge lors de la demande'] },
    { key: 'symptomatic', header: 'Porteur de symptômes', type: 'boolean', required: true, aliases: ['Symptômes', 'Enfant symptôme', 'Porteur sympt.', 'Enfant concerné', 'Patient désigné', 'Porteur de symptôme O/N', 'Concerné', 'Symptome'] },
    { key: 'custody', header: 'Autorité parentale', type: 'code', vocabulary: 'autoriteParentale', aliases: ['AP', 'Aut. parentale', 'Autorité', 'Garde', 'Autorité parentale chez', 'Responsable légal (type)', 'Suergerecht'] },
    { key: 'region', header: 'Domicile (région)', type: 'code', vocabulary: 'regionDialogue', aliases: ['Région', 'Domicile', 'Région domicile', 'Zone', 'Domicile région', 'Secteur'] },
    { key: 'nationality', header: 'Nationalité', type: 'code', vocabulary: 'pays', aliases: ['Nat.', 'Nationalité enfant', 'Pays', 'Nation.', 'Nationalité de l\'enfant', 'Staatsangehörigkeit', 'Nationalitéit'] },
    { key: 'school', header: 'École', type: 'text', personal: true, aliases: ['Ecole', 'Classe', 'Établissement scolaire', 'Lycée', 'Crèche'] },
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
