import { atMost, base, equal, row, total, type TableCheck } from '@report/engine/catalogue';

const ACTIVE = row('dialogue-dossiers', 'total');
const NEW = row('dialogue-dossiers', 'nouveaux');
const OLD = row('dialogue-dossiers', 'anciens');
const CHILDREN = row('dialogue-enfants-nouveaux', 'porteurs');
const SEXUAL_VIOLENCE = row('dialogue-motif', 'violence-sexuelle');

export const DIALOGUE_CHECKS: readonly TableCheck[] = [
  equal('dialogue-anciens-nouveaux', 'Anciens + nouveaux dossiers = dossiers traités', [ACTIVE], [OLD, NEW]),
  equal(
    'dialogue-en-cours-clotures',
    'Dossiers en cours + clôturés = dossiers traités',
    [ACTIVE],
    [row('dialogue-etat-fin-annee', 'en-cours'), row('dialogue-etat-fin-annee', 'clotures')],
  ),
  atMost('dialogue-rouverts', 'Dossiers rouverts ≤ anciens dossiers', [OLD], [row('dialogue-dossiers', 'rouverts')]),
  equal(
    'dialogue-situations-dossiers',
    'Situations avec dossier = dossiers traités',
    [ACTIVE],
    [row('dialogue-situations', 'avec-dossier')],
  ),
  equal(
    'dialogue-situations-sans-dossier',
    'Situations sans dossier = demandes par interlocuteur',
    [row('dialogue-situations', 'sans-dossier')],
    [total('dialogue-sans-dossier')],
  ),
  equal(
    'dialogue-contacts-nouveaux',
    'Situations de contact avec dossier = nouveaux dossiers',
    [NEW],
    [row('dialogue-contacts', 'nouveaux-dossiers')],
  ),
  equal(
    'dialogue-contacts-suite',
    'Demandes sans dossier par suite donnée = consultations téléphoniques',
    [row('dialogue-contacts', 'sans-dossier')],
    [total('dialogue-sans-dossier-suite')],
  ),
  equal(
    'dialogue-axes-dossiers',
    'Base de la prise en charge = dossiers traités',
    [ACTIVE],
    [base('dialogue-prise-en-charge')],
  ),
  equal('dialogue-motif-dossiers', 'Dossiers par motif = nouveaux dossiers', [NEW], [total('dialogue-motif')]),
  equal(
    'dialogue-demandeur-dossiers',
    'Dossiers par demandeur = nouveaux dossiers',
    [NEW],
    [total('dialogue-demandeur')],
  ),
  equal('dialogue-envoyeur-dossiers', 'Dossiers par envoyeur = nouveaux dossiers', [NEW], [total('dialogue-envoyeur')]),
  equal(
    'dialogue-envoyeur-regroupement',
    'Envoyeurs regroupés = envoyeurs',
    [total('dialogue-envoyeur')],
    [total('dialogue-envoyeur-groupe')],
  ),
  equal('dialogue-cadre-dossiers', 'Dossiers par cadre = nouveaux dossiers', [NEW], [total('dialogue-cadre')]),
  equal('dialogue-delais-dossiers', 'Dossiers par délai = nouveaux dossiers', [NEW], [total('dialogue-delais')]),
  atMost(
    'dialogue-porteurs',
    'Enfants porteurs de symptômes ≤ enfants des dossiers',
    [row('dialogue-enfants', 'enfants-familles')],
    [row('dialogue-enfants', 'porteurs')],
  ),
  atMost(
    'dialogue-porteurs-nouveaux',
    'Enfants porteurs de symptômes ≤ enfants des nouveaux dossiers',
    [row('dialogue-enfants-nouveaux', 'enfants-familles')],
    [CHILDREN],
  ),
  equal(
    'dialogue-enfants-sexe',
    'Enfants par sexe = enfants porteurs de symptômes',
    [CHILDREN],
    [total('dialogue-sexe')],
  ),
  equal(
    'dialogue-enfants-age',
    'Enfants par âge = enfants porteurs de symptômes',
    [CHILDREN],
    [total('dialogue-age-sexe')],
  ),
  equal(
    'dialogue-enfants-autorite',
    'Enfants par autorité parentale = enfants porteurs de symptômes',
    [CHILDREN],
    [total('dialogue-autorite-parentale')],
  ),
  equal(
    'dialogue-enfants-domicile',
    'Enfants par domicile = enfants porteurs de symptômes',
    [CHILDREN],
    [total('dialogue-domicile')],
  ),
  equal(
    'dialogue-enfants-nationalite',
    'Enfants par nationalité = enfants porteurs de symptômes',
    [CHILDREN],
    [total('dialogue-nationalite')],
  ),
  equal(
    'dialogue-violence-sexuelle-motif',
    'Motif violence sexuelle = situations de violence sexuelle',
    [SEXUAL_VIOLENCE],
    [row('dialogue-violence-sexuelle', 'violence-sexuelle')],
  ),
  equal(
    'dialogue-violence-sexuelle-detail',
    'Motif violence sexuelle = base du détail',
    [SEXUAL_VIOLENCE],
    [base('dialogue-violence-sexuelle-detail')],
  ),
  equal(
    'dialogue-violence-sexuelle-cadre',
    'Motif violence sexuelle = base par cadre',
    [SEXUAL_VIOLENCE],
    [base('dialogue-violence-sexuelle-cadre')],
  ),
  atMost(
    'dialogue-violence-sexuelle-enfants',
    'Enfants des dossiers de violence sexuelle ≤ enfants des nouveaux dossiers',
    [CHILDREN],
    [total('dialogue-violence-sexuelle-age')],
  ),
  equal(
    'dialogue-prestations-dossiers',
    'Prestations par nature = prestations dans les dossiers',
    [row('dialogue-prestations', 'avec-dossier')],
    [total('dialogue-prestations-nature')],
  ),
  equal(
    'dialogue-supervisions-lignes',
    'Supervisions = ligne des demandes sans dossier',
    [row('dialogue-supervisions', 'supervisions')],
    [row('dialogue-sans-dossier', 'supervisions')],
  ),
  equal(
    'dialogue-situations-parts',
    'Situations avec + sans dossier = situations',
    [row('dialogue-situations', 'total')],
    [row('dialogue-situations', 'avec-dossier'), row('dialogue-situations', 'sans-dossier')],
  ),
  equal(
    'dialogue-contacts-parts',
    'Nouveaux dossiers + consultations téléphoniques = situations de contact',
    [row('dialogue-contacts', 'total')],
    [row('dialogue-contacts', 'nouveaux-dossiers'), row('dialogue-contacts', 'sans-dossier')],
  ),
  equal(
    'dialogue-demandeur-detail',
    'Demandeurs en détail = demandeurs',
    [total('dialogue-demandeur')],
    [total('dialogue-demandeur-detail')],
  ),
  atMost(
    'dialogue-justice',
    'Dossiers avec la justice ≤ nouveaux dossiers',
    [NEW],
    [row('dialogue-justice', 'presente')],
  ),
  atMost('dialogue-reseau', 'Dossiers avec réunions ≤ nouveaux dossiers', [NEW], [row('dialogue-reseau', 'reunions')]),
];
