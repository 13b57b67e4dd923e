import { atMost, base, equal, row, rowsIfAny, total, type TableCheck } from '@report/engine/catalogue';

const FAMILIES = row('bebe-familles', 'total');
const CLOSED = row('bebe-etat-fin-annee', 'clotures');
const OPEN = row('bebe-etat-fin-annee', 'en-cours');
const REQUESTS = total('bebe-demandes');
const UNDER_A_YEAR = row('bebe-clotures-moins-un-an', 'moins-un-an');
const trips = (code: string, label: string, line: string, types: readonly string[]): TableCheck =>
  equal(code, label, rowsIfAny('bebe-deplacements', types), [row('bebe-deplacements-synthese', line)]);

export const BEBE_CHECKS: readonly TableCheck[] = [
  equal(
    'bebe-familles-parts',
    'Nouvelles familles + familles de l’année précédente = familles',
    [FAMILIES],
    [row('bebe-familles', 'nouvelles'), row('bebe-familles', 'anciennes')],
  ),
  equal('bebe-cloture-en-cours', 'Suivis clôturés + en cours = familles', [FAMILIES], [CLOSED, OPEN]),
  equal('bebe-indicateurs-base', 'Base des indicateurs = familles', [FAMILIES], [base('bebe-indicateurs')]),
  equal(
    'bebe-indicateurs-familles',
    'Familles par nombre d’indicateurs = familles',
    [FAMILIES],
    [total('bebe-indicateurs-par-famille')],
  ),
  equal('bebe-rang-familles', 'Familles par rang de grossesse = familles', [FAMILIES], [total('bebe-rang-grossesse')]),
  equal(
    'bebe-premiere-rang',
    'Première grossesse = rang 1',
    [row('bebe-rang-grossesse', '1')],
    [row('bebe-premiere-grossesse', 'premiere')],
  ),
  equal(
    'bebe-situation-familles',
    'Familles par situation familiale = familles',
    [FAMILIES],
    [total('bebe-situation-familiale')],
  ),
  equal('bebe-geographie-familles', 'Familles par région = familles', [FAMILIES], [total('bebe-geographie')]),
  atMost('bebe-peres', 'Pères vivant dans le ménage ≤ familles', [FAMILIES], [row('bebe-peres-menage', 'peres')]),
  equal(
    'bebe-nationalite-peres-connus',
    'Pères de nationalité connue + inconnue = familles',
    [FAMILIES],
    [total('bebe-nationalite', 'peres'), row('bebe-nationalite-couples', 'pere-inconnue')],
  ),
  atMost(
    'bebe-nationalite-meres-connues',
    'Mères de nationalité connue ≤ familles',
    [FAMILIES],
    [total('bebe-nationalite', 'meres')],
  ),
  equal(
    'bebe-nationalites-meres',
    'Nationalités prédominantes des mères : même base',
    [total('bebe-nationalite', 'meres')],
    [total('bebe-nationalites-meres')],
  ),
  equal(
    'bebe-nationalites-peres',
    'Nationalités prédominantes des pères : même base',
    [total('bebe-nationalite', 'peres')],
    [total('bebe-nationalites-peres')],
  ),
  equal('bebe-durees-clotures', 'Durées des suivis clôturés = clôtures', [CLOSED], [total('bebe-durees', 'clotures')]),
  equal(
    'bebe-durees-en-cours',
    'Durées des suivis en cours = suivis en cours',
    [OPEN],
    [total('bebe-durees', 'nonClotures')],
  ),
  equal(
    'bebe-duree-moyenne',
    'Suivis de la durée moyenne = clôtures',
    [CLOSED],
    [row('bebe-duree-moyenne', 'annee', 'count')],
  ),
  atMost('bebe-moins-un-an', 'Clôtures d’un an au plus ≤ clôtures', [CLOSED], [UNDER_A_YEAR]),
  equal(
    'bebe-moins-un-an-durees',
    'Clôtures de 0 à 12 mois = clôtures d’un an au plus',
    [UNDER_A_YEAR],
    [row('bebe-durees', '0-6', 'clotures'), row('bebe-durees', '7-12', 'clotures')],
  ),
  equal(
    'bebe-cloture-motif',
    'Motifs de clôture = clôtures d’un an au plus',
    [UNDER_A_YEAR],
    [total('bebe-clotures-motif')],
  ),
  atMost(
    'bebe-enfants-parts',
    'Enfants de la famille + ailleurs ≤ enfants',
    [row('bebe-enfants', 'total')],
    [row('bebe-enfants', 'famille'), row('bebe-enfants', 'ailleurs')],
  ),
  atMost(
    'bebe-enfants-moins-3',
    'Enfants de moins de 3 ans ≤ enfants de la famille',
    [row('bebe-enfants', 'famille')],
    [row('bebe-enfants', 'famille-moins-3')],
  ),
  atMost(
    'bebe-suivis-moins-3',
    'Enfants suivis de moins de 3 ans ≤ enfants suivis',
    [row('bebe-enfants-suivis', 'suivis')],
    [row('bebe-enfants-suivis', 'suivis-moins-3')],
  ),
  atMost(
    'bebe-jumeaux-a-naitre',
    'Grossesses gémellaires à terme l’année suivante ≤ accouchements de l’année suivante',
    [row('bebe-grossesses-suivies', 'accoucheront')],
    [row('bebe-grossesses-suivies', 'accoucheront-gemellaire')],
  ),
  equal('bebe-demandeurs', 'Demandes par demandeur = demandes', [REQUESTS], [total('bebe-demandeurs')]),
  equal('bebe-demandeurs-detail', 'Demandeurs en détail = demandes', [REQUESTS], [total('bebe-demandeurs-detail')]),
  equal('bebe-motifs', 'Demandes par motif = demandes', [REQUESTS], [total('bebe-motifs')]),
  equal(
    'bebe-refus',
    'Refus par motif = demandes non prises en charge',
    [row('bebe-demandes', 'refusee')],
    [total('bebe-refus-motif')],
  ),
  equal(
    'bebe-demandes-acceptees',
    'Base du profil = demandes acceptées',
    [row('bebe-demandes', 'acceptee')],
    [base('bebe-demandes-profil')],
  ),
  equal(
    'bebe-demandes-prenatales',
    'Demandes prénatales : même chiffre',
    [row('bebe-demandes-profil', 'prenatale')],
    [row('bebe-demandes-prenatales', 'annee')],
  ),
  equal(
    'bebe-hopitaux',
    'Demandes des hôpitaux = demandeurs « hôpitaux »',
    [row('bebe-demandeurs', 'hopitaux')],
    [row('bebe-demandeurs-hopitaux', 'hopitaux')],
  ),
  atMost(
    'bebe-hopitaux-parts',
    'Demandes par hôpital ≤ demandes des hôpitaux',
    [row('bebe-demandeurs-hopitaux', 'hopitaux')],
    ['chl', 'chem', 'bohler', 'chdn', 'detail-inconnu'].map((code) => row('bebe-demandeurs-hopitaux', code)),
  ),
  equal(
    'bebe-trajets',
    'Trajets du texte = trajets du tableau',
    [total('bebe-deplacements')],
    [row('bebe-deplacements-synthese', 'trajets')],
  ),
  trips('bebe-trajets-domicile', 'Visites à domicile du texte = celles du tableau', 'domicile', [
    'visite-as',
    'visite-sf',
    'visite-psy',
    'visite-a-deux',
    'visite-domicile',
  ]),
  trips('bebe-trajets-reunions', 'Réunions du texte = celles du tableau', 'reunion', [
    'reunion-pluri',
    'reunion-externe',
  ]),
  trips('bebe-trajets-medical', 'Accompagnements médicaux du texte = ceux du tableau', 'medical', [
    'medical-mere-bebe',
    'medical-perez',
    'visite-hospitaliere',
  ]),
  trips('bebe-trajets-pediatrie', 'Pédiatrie sociale du texte = celle du tableau', 'medical-pediatrie-sociale', [
    'medical-perez',
  ]),
  atMost(
    'bebe-trajets-medical-parts',
    'Pédiatrie sociale + urgences ≤ accompagnements médicaux',
    [row('bebe-deplacements-synthese', 'medical')],
    [
      row('bebe-deplacements-synthese', 'medical-pediatrie-sociale'),
      row('bebe-deplacements-synthese', 'medical-urgences'),
    ],
  ),
  atMost(
    'bebe-trajets-parts',
    'Domicile + réunions + médical + autres ≤ trajets',
    [row('bebe-deplacements-synthese', 'trajets')],
    ['domicile', 'reunion', 'medical', 'autre'].map((code) => row('bebe-deplacements-synthese', code)),
  ),
];
