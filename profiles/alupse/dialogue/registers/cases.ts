import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Dossiers Dialogue: one row per file (= one family). */
export const DIALOGUE_CASES = {
  key: 'dialogueCases',
  sheet: 'Dossiers Dialogue',
  service: 'dialogue',
  sheetAliases: ['Dossiers', 'Registre Dialogue', 'Dialogue', 'Dossiers ALUPSE-Dialogue', 'Liste dossiers'],
  mainDate: 'requestDate',
  essential: [['caseId']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'caseId', header: 'N° dossier', type: 'id', required: true, aliases: ['No dossier', 'Numéro dossier', 'N°', 'Nr dossier', 'Dossier', 'Dossier n°', 'Réf. dossier', 'Code dossier', 'Aktenzeichen', 'Aktennummer', 'Dossiernummer', 'Dossiersnummer'] },
    PERSONAL_COLUMNS.lastName,
    PERSONAL_COLUMNS.firstName,
    { key: 'motherName', header: 'Nom de la mère', type: 'text', personal: true, aliases: ['Mère', 'Maman', 'Nom mère', 'Nom et prénom de la mère', 'Mme'] },
    { key: 'fatherName', header: 'Nom du père', type: 'text', personal: true, aliases: ['Père', 'Papa', 'Nom père', 'Nom et prénom du père', 'M.'] },
    PERSONAL_COLUMNS.address,
    PERSONAL_COLUMNS.locality,
    PERSONAL_COLUMNS.phone,
    { key: 'email', header: 'E-mail', type: 'text', personal: true, aliases: ['Mail', 'Courriel', 'Email', 'Adresse mail', 'Adresse électronique'] },
    PERSONAL_COLUMNS.nationalId,
    { key: 'requestDate', header: 'Date de la demande', type: 'date', required: true, aliases: ['Date demande', 'Demande le', 'Date 1er contact', 'Date du premier contact', 'Date appel', 'Dt demande', 'Contact le', 'Anfragedatum', 'Datum der Anfrage', 'Datum vun der Ufro'] },
    { key: 'firstAppointmentDate', header: 'Date du 1er rendez-vous', type: 'date', aliases: ['1er RDV', 'Date 1er RDV', '1er rendez-vous', 'Premier rendez-vous', 'Date du premier rendez-vous', 'RDV 1', 'Date RDV'] },
    { key: 'openingDate', header: 'Date d’ouverture', type: 'date', required: true, aliases: ['Ouverture', 'Date ouverture', 'Ouvert le', 'Dossier ouvert le', 'Date d\'ouverture du dossier', 'Début', 'Date début', 'Eröffnungsdatum', 'Eröffnung', 'Ouverture den'] },
    { key: 'reopeningDate', header: 'Date de réouverture', type: 'date', aliases: ['Réouverture', 'Rouvert le', 'Date réouverture', 'Ré-ouverture', 'Reprise', 'Réouvert le', 'Wiedereröffnung', 'Nei Ouverture'] },
    { key: 'closingDate', header: 'Date de clôture', type: 'date', aliases: ['Clôture', 'Date clôture', 'Clôturé le', 'Cloture', 'Fin', 'Date de fin', 'Fermé le', 'Abschlussdatum', 'Abschluss', 'Ofschlossdatum'] },
    { key: 'childrenCount', header: 'Nombre d’enfants dans la famille', type: 'integer', minimum: 0, maximum: 30, usual: 15, required: true, aliases: ['Nb enfants', 'Nombre enfants', 'Nbre d\'enfants', 'Enfants (nb)', 'Fratrie', 'Nb d\'enfants dans la famille', '# enfants', 'Anzahl der Kinder', 'Zuel vun de Kanner'] },
    { key: 'mainMotive', header: 'Motif principal', type: 'code', vocabulary: 'dialogueMotif', required: true, aliases: ['Motif', 'Motif de la demande', 'Motif dde', 'Problématique', 'Motif principal de la demande', 'Raison', 'Hauptgrund', 'Haaptgrond'] },
    { key: 'setting', header: 'Cadre', type: 'code', vocabulary: 'cadre', required: true, aliases: ['Intra/extra', 'Intra / extrafamilial', 'Intrafamilial ou extrafamilial', 'Cadre de la violence', 'I/E', 'Cadre intra-extra'] },
    { key: 'sexualViolenceType', header: 'Type de violence sexuelle', type: 'code', vocabulary: 'violenceSexuelleType', requiredWhen: 'si Motif principal = Violence sexuelle (recommandé)', aliases: ['Type VS', 'Type de VS', 'VS type', 'Détail violence sexuelle', 'Nature violence sexuelle'] },
    { key: 'requester', header: 'Demandeur', type: 'code', vocabulary: 'dialogueDemandeur', required: true, aliases: ['Demandeur (famille/prof.)', 'Demande faite par', 'Dem.', 'Qui demande', 'Demandeur F/P', 'Origine de la demande'] },
    { key: 'requesterDetail', header: 'Demandeur (détail)', type: 'code', vocabulary: 'dialogueDemandeurDetail', aliases: ['Détail demandeur', 'Demandeur détail', 'Demandeur précis', 'Lien avec l\'enfant', 'Demandeur - précisez'] },
    { key: 'referrer', header: 'Envoyeur', type: 'code', vocabulary: 'dialogueEnvoyeur', aliases: ['Envoyé par', 'Adressé par', 'Orienté par', 'Envoyeur (catégorie)', 'Type d\'envoyeur', 'Orientation par'] },
    { key: 'referrerDetail', header: 'Envoyeur (détail)', type: 'text', personal: true, aliases: ['Détail envoyeur', 'Envoyeur détail', 'Envoyeur précis', 'Nom du service envoyeur', 'Service (envoyeur)'] },
    { key: 'justicePresent', header: 'Justice présente', type: 'boolean', required: true, aliases: ['Justice', 'Justice O/N', 'Présence justice', 'Présence de la justice', 'Justice oui/non', 'Just.'] },
    { key: 'justiceBodies', header: 'Instances de justice', type: 'codes', vocabulary: 'justiceInstance', requiredWhen: 'si Justice présente = oui (recommandé)', aliases: ['Instance', 'Instances', 'Quelle justice', 'Justice : laquelle', 'Instance judiciaire', 'Autorité judiciaire'] },
    { key: 'reportDate', header: 'Date de signalement', type: 'date', aliases: ['Signalement', 'Signalé le', 'Date signalement', 'Signalement le', 'Sign. le', 'Signalement fait le', 'Meldedatum'] },
    { key: 'branch', header: 'Antenne', type: 'code', vocabulary: 'antenne', aliases: ['Lieu', 'Site', 'Lieu de consultation', 'Bureau', 'Antenne (Lux/Ett)', 'Howald/Ettelbruck'] },
    PERSONAL_COLUMNS.worker,
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
