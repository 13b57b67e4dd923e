import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Demandes Bébé: one row per new request. */
export const BEBE_REQUESTS = {
  key: 'bebeRequests',
  sheet: 'Demandes Bébé',
  service: 'bebe',
  sheetAliases: ['Demandes', 'Nouvelles demandes', 'Registre demandes', 'Demandes ALUPSE-Bébé', 'Dem. Bébé'],
  mainDate: 'requestDate',
  essential: [['requestId'], ['requestDate']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'requestId', header: 'N° demande', type: 'id', required: true, aliases: ['No demande', 'Numéro demande', 'N°', 'Nr demande', 'Demande n°', 'Réf. demande', 'Anfragenummer', 'Nummer vun der Ufro'] },
    { key: 'requestDate', header: 'Date de la demande', type: 'date', required: true, aliases: ['Date demande', 'Demande le', 'Reçue le', 'Date réception', 'Date', 'Dt demande', 'Anfragedatum', 'Datum der Anfrage', 'Datum vun der Ufro'] },
    { key: 'motherName', header: 'Nom de la mère', type: 'text', personal: true, aliases: ['Mère', 'Maman', 'Nom mère', 'Nom', 'Nom et prénom', 'Mme'] },
    PERSONAL_COLUMNS.phone,
    PERSONAL_COLUMNS.address,
    { key: 'requester', header: 'Demandeur', type: 'code', vocabulary: 'bebeDemandeur', required: true, aliases: ['Envoyeur', 'Demandé par', 'Demandeur (catégorie)', 'Service demandeur', 'Origine', 'Adressé par'] },
    { key: 'requesterDetail', header: 'Demandeur (détail)', type: 'code', vocabulary: 'bebeDemandeurDetail', aliases: ['Détail demandeur', 'Demandeur détail', 'Service', 'Nom du service', 'Demandeur précis'] },
    { key: 'period', header: 'Période', type: 'code', vocabulary: 'periode', required: true, aliases: ['Pré/post', 'Pré/postnatal', 'Prénatal/postnatal', 'Période (pré/post)', 'Moment'] },
    { key: 'twins', header: 'Grossesse gémellaire', type: 'boolean', aliases: ['Jumeaux', 'Gémellaire', 'Gém.', 'Grossesse gém.', 'Jumeaux O/N'] },
    { key: 'minorMother', header: 'Mère mineure', type: 'boolean', aliases: ['Mineure', 'Maman mineure', 'Mère mineure O/N', 'Mère < 18 ans', '< 18'] },
    { key: 'mainReason', header: 'Motif principal de la demande', type: 'code', vocabulary: 'bebeMotifDemande', aliases: ['Motif', 'Motif de la demande', 'Motif principal', 'Raison de la demande', 'Motif dde'] },
    { key: 'outcome', header: 'Issue', type: 'code', vocabulary: 'issueDemande', required: true, aliases: ['Résultat', 'Suite', 'Décision', 'Statut', 'Prise en charge', 'PEC', 'Suite donnée'] },
    { key: 'refusalReason', header: 'Motif de non-prise en charge', type: 'code', vocabulary: 'bebeRefus', requiredWhen: 'si Issue = Non prise en charge', aliases: ['Motif refus', 'Raison du refus', 'Motif de refus', 'Motif non PEC', 'Pourquoi pas', 'Motif de non prise en charge'] },
    { key: 'familyId', header: 'N° famille', type: 'ref', registers: ['bebeFamilies'], requiredWhen: 'si Issue = Acceptée (recommandé)', aliases: ['No famille', 'Numéro famille', 'Nr famille', 'Famille', 'Famille n°', 'N° dossier', 'Familiennummer'] },
    PERSONAL_COLUMNS.worker,
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
