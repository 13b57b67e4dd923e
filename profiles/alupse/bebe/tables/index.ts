import type { Entry } from '@report/engine/catalogue';
import { BEBE_AGE_GESTATIONNEL } from './age-gestationnel';
import { BEBE_AGE_PARENTS } from './age-parents';
import { BEBE_CLOTURES_MOINS_UN_AN } from './clotures-moins-un-an';
import { BEBE_CLOTURES_MOTIF } from './clotures-motif';
import { BEBE_DEMANDES } from './demandes';
import { BEBE_DEMANDES_PRENATALES } from './demandes-prenatales';
import { BEBE_DEMANDES_PROFIL } from './demandes-profil';
import { BEBE_DEMANDEURS } from './demandeurs';
import { BEBE_DEMANDEURS_DETAIL } from './demandeurs-detail';
import { BEBE_DEMANDEURS_HOPITAUX } from './demandeurs-hopitaux';
import { BEBE_DEPLACEMENTS } from './deplacements';
import { BEBE_DEPLACEMENTS_SYNTHESE } from './deplacements-synthese';
import { BEBE_DUREE_MOYENNE } from './duree-moyenne';
import { BEBE_DUREES } from './durees';
import { BEBE_ENFANTS } from './enfants';
import { BEBE_ENFANTS_SUIVIS } from './enfants-suivis';
import { BEBE_ETAT_FIN_ANNEE } from './etat-fin-annee';
import { BEBE_FAMILLES } from './familles';
import { BEBE_GEOGRAPHIE } from './geographie';
import { BEBE_GROSSESSES_SUIVIES } from './grossesses-suivies';
import { BEBE_HOSPITALISATION_MALTRAITANCE } from './hospitalisation-maltraitance';
import { BEBE_INDICATEURS } from './indicateurs';
import { BEBE_INDICATEURS_MOYENNE } from './indicateurs-moyenne';
import { BEBE_INDICATEURS_PAR_FAMILLE } from './indicateurs-par-famille';
import { BEBE_INTERVENTIONS } from './interventions';
import { BEBE_MOTIFS } from './motifs';
import { BEBE_NATIONALITE } from './nationalite';
import { BEBE_NATIONALITE_COUPLES } from './nationalite-couples';
import { BEBE_NATIONALITES_MERES } from './nationalites-meres';
import { BEBE_NATIONALITES_PERES } from './nationalites-peres';
import { BEBE_PERES_MENAGE } from './peres-menage';
import { BEBE_PREMIERE_GROSSESSE } from './premiere-grossesse';
import { BEBE_PROJETS } from './projets';
import { BEBE_RANG_GROSSESSE } from './rang-grossesse';
import { BEBE_REFUS_MOTIF } from './refus-motif';
import { BEBE_RENCONTRES } from './rencontres';
import { BEBE_SIGNALEMENTS } from './signalements';
import { BEBE_SITUATION_FAMILIALE } from './situation-familiale';
import { BEBE_SUPERVISIONS } from './supervisions';
import { BEBE_VISITES_ANNULEES } from './visites-annulees';

/** Tables of the service, in the order of the report. */
export const BEBE_TABLES: readonly Entry[] = [
  BEBE_FAMILLES,
  BEBE_DEMANDES_PROFIL,
  BEBE_GROSSESSES_SUIVIES,
  BEBE_ENFANTS,
  BEBE_ENFANTS_SUIVIS,
  BEBE_ETAT_FIN_ANNEE,
  BEBE_INDICATEURS,
  BEBE_INDICATEURS_PAR_FAMILLE,
  BEBE_INDICATEURS_MOYENNE,
  BEBE_DEMANDES,
  BEBE_REFUS_MOTIF,
  BEBE_DEMANDEURS,
  BEBE_DEMANDEURS_DETAIL,
  BEBE_DEMANDEURS_HOPITAUX,
  BEBE_MOTIFS,
  BEBE_DUREES,
  BEBE_DUREE_MOYENNE,
  BEBE_CLOTURES_MOINS_UN_AN,
  BEBE_CLOTURES_MOTIF,
  BEBE_RANG_GROSSESSE,
  BEBE_PREMIERE_GROSSESSE,
  BEBE_SITUATION_FAMILIALE,
  BEBE_PERES_MENAGE,
  BEBE_GEOGRAPHIE,
  BEBE_NATIONALITE,
  BEBE_NATIONALITE_COUPLES,
  BEBE_NATIONALITES_MERES,
  BEBE_NATIONALITES_PERES,
  BEBE_AGE_PARENTS,
  BEBE_AGE_GESTATIONNEL,
  BEBE_SIGNALEMENTS,
  BEBE_DEPLACEMENTS,
  BEBE_DEPLACEMENTS_SYNTHESE,
  BEBE_VISITES_ANNULEES,
  BEBE_INTERVENTIONS,
  BEBE_SUPERVISIONS,
  BEBE_DEMANDES_PRENATALES,
  BEBE_HOSPITALISATION_MALTRAITANCE,
  BEBE_PROJETS,
  BEBE_RENCONTRES,
];
