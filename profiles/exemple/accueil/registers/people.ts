import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';

/** Personnes accueillies: one row per person who gave a name, whatever the year. */
export const PEOPLE = {
  key: 'people',
  sheet: 'Personnes accueillies',
  service: 'accueil',
  sheetAliases: ['Personnes', 'Registre des personnes', 'Accueillis', 'Liste des personnes', 'File active'],
  mainDate: 'firstVisitDate',
  essential: [['personId'], ['firstVisitDate']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'personId', header: 'N° personne', type: 'id', required: true, aliases: ['No personne', 'N°', 'Numéro', 'Code personne', 'ID'] },
    { key: 'lastName', header: 'Nom', type: 'text', personal: true, aliases: ['Nom de famille', 'Nom d’usage'] },
    { key: 'firstName', header: 'Prénom', type: 'text', personal: true, aliases: ['Prénoms', 'Prénom usuel', 'Surnom'] },
    { key: 'birthDate', header: 'Date de naissance', type: 'date', firstYear: 1920, personal: true, aliases: ['Né(e) le', 'DDN', 'Naissance', 'Né le'] },
    { key: 'sex', header: 'Sexe', type: 'code', vocabulary: 'sexe', aliases: ['F/M', 'Genre', 'Sexe (F/M)', 'H/F'] },
    { key: 'firstVisitDate', header: 'Date de la première visite', type: 'date', required: true, aliases: ['1re visite', 'Première visite', 'Date d’arrivée', 'Arrivée', 'Date 1re visite', 'Accueilli depuis'] },
    { key: 'endDate', header: 'Date de fin', type: 'date', aliases: ['Fin', 'Fin d’accompagnement', 'Date de départ', 'Départ', 'Sortie', 'Date de sortie'] },
    { key: 'housing', header: 'Situation de logement', type: 'code', vocabulary: 'logement', aliases: ['Logement', 'Logement à l’arrivée', 'Hébergement', 'Où dort la personne'] },
    { key: 'needs', header: 'Besoins', type: 'codes', vocabulary: 'besoin', aliases: ['Besoin', 'Demandes', 'Besoins exprimés', 'Besoins à l’arrivée'] },
    { key: 'remarks', header: 'Remarques', type: 'text', personal: true, aliases: ['Remarque', 'Observations', 'Commentaires', 'Notes'] },
  ],
} as const satisfies RegisterSpec<ListKey>;
