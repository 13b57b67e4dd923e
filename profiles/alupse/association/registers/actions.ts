import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Actions et formations: one row per action: training given or followed, supervision, exchange…. */
export const ACTIONS = {
  key: 'actions',
  sheet: 'Actions et formations',
  service: 'asbl',
  sheetAliases: [
    'Actions',
    'Formations',
    'Formations et échanges',
    'Prévention',
    'Annexes',
    'Supervisions et formations',
  ],
  mainDate: 'date',
  statedYear: 'year',
  essential: [['date', 'year']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'date', header: 'Date', type: 'date', requiredWhen: 'si Année est vide', aliases: ['Date(s)', 'Le', 'Date action', 'Date de début', 'Dates', 'Début'] },
    { key: 'endDate', header: 'Date de fin', type: 'date', aliases: ['Fin', 'Jusqu\'au', 'Au', 'Dernière date', 'Date fin'] },
    { key: 'otherDates', header: 'Autres dates', type: 'text', aliases: ['Dates suivantes', 'Autres jours', 'Suite des dates', 'Dates (suite)'] },
    { key: 'year', header: 'Année', type: 'integer', minimum: 0, maximum: 2100, requiredWhen: 'si Date est vide', aliases: ['An', 'Année de rattachement', 'Exercice', 'Année du rapport'] },
    { key: 'days', header: 'Nb de journées', type: 'number', minimum: 0, maximum: 366, usual: 60, aliases: ['Nb jours', 'Jours', 'Nombre de jours', 'Nombre de journées', 'Durée (jours)'] },
    { key: 'services', header: 'Service(s)', type: 'codes', vocabulary: 'service', required: true, aliases: ['Service', 'Services', 'Équipe', 'Équipes', 'Pour quel service'] },
    { key: 'category', header: 'Catégorie', type: 'code', vocabulary: 'categorieAction', required: true, aliases: ['Type', 'Type d\'action', 'Nature', 'Catégorie d\'action', 'Genre'] },
    { key: 'title', header: 'Titre', type: 'text', required: true, aliases: ['Intitulé', 'Thème', 'Sujet', 'Formation', 'Titre de la formation', 'Libellé'] },
    { key: 'audience', header: 'Public / organisme', type: 'text', aliases: ['Public', 'Organisme', 'Pour qui', 'Destinataires', 'Avec', 'Institution'] },
    { key: 'organiser', header: 'Intervenant / organisateur', type: 'text', aliases: ['Organisateur', 'Intervenant', 'Formateur', 'Formateurs', 'Organisé par'] },
    { key: 'place', header: 'Lieu', type: 'text', aliases: ['Ville', 'Endroit', 'Où', 'Localité'] },
    { key: 'participants', header: 'Nb participants', type: 'integer', minimum: 0, maximum: 20000, usual: 1000, aliases: ['Participants', 'Nombre de participants', 'Nb pers.', 'Nbre participants'] },
    { key: 'participantNames', header: 'Participants (noms)', type: 'text', personal: true, aliases: ['Liste des participants', 'Noms', 'Qui participe', 'Collègues inscrits'] },
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
