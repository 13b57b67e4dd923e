import type { Entry } from '@report/engine/catalogue';
import { DIALOGUE_ACTIONS } from './actions';
import { DIALOGUE_AGE_SEXE } from './age-sexe';
import { DIALOGUE_AUTORITE_PARENTALE } from './autorite-parentale';
import { DIALOGUE_CADRE } from './cadre';
import { DIALOGUE_CONTACTS } from './contacts';
import { DIALOGUE_DELAIS } from './delais';
import { DIALOGUE_DEMANDEUR } from './demandeur';
import { DIALOGUE_DEMANDEUR_DETAIL } from './demandeur-detail';
import { DIALOGUE_DOMICILE } from './domicile';
import { DIALOGUE_DOSSIERS } from './dossiers';
import { DIALOGUE_ENFANTS } from './enfants';
import { DIALOGUE_ENFANTS_NOUVEAUX } from './enfants-nouveaux';
import { DIALOGUE_ENVOYEUR } from './envoyeur';
import { DIALOGUE_ENVOYEUR_GROUPE } from './envoyeur-groupe';
import { DIALOGUE_ETAT_FIN_ANNEE } from './etat-fin-annee';
import { DIALOGUE_JUSTICE } from './justice';
import { DIALOGUE_JUSTICE_INSTANCES } from './justice-instances';
import { DIALOGUE_MOTIF } from './motif';
import { DIALOGUE_MOTIF_DEMANDEUR } from './motif-demandeur';
import { DIALOGUE_NATIONALITE } from './nationalite';
import { DIALOGUE_NOMBRE_ENTRETIENS } from './nombre-entretiens';
import { DIALOGUE_PRESTATIONS } from './prestations';
import { DIALOGUE_PRESTATIONS_NATURE } from './prestations-nature';
import { DIALOGUE_PRISE_EN_CHARGE } from './prise-en-charge';
import { DIALOGUE_PROJETS } from './projets';
import { DIALOGUE_RESEAU } from './reseau';
import { DIALOGUE_SANS_DOSSIER } from './sans-dossier';
import { DIALOGUE_SANS_DOSSIER_SUITE } from './sans-dossier-suite';
import { DIALOGUE_SEXE } from './sexe';
import { DIALOGUE_SIGNALEMENTS } from './signalements';
import { DIALOGUE_SITUATIONS } from './situations';
import { DIALOGUE_SOUTIEN_EQUIPE } from './soutien-equipe';
import { DIALOGUE_SUPERVISIONS } from './supervisions';
import { DIALOGUE_VIOLENCE_SEXUELLE } from './violence-sexuelle';
import { DIALOGUE_VIOLENCE_SEXUELLE_AGE } from './violence-sexuelle-age';
import { DIALOGUE_VIOLENCE_SEXUELLE_CADRE } from './violence-sexuelle-cadre';
import { DIALOGUE_VIOLENCE_SEXUELLE_DETAIL } from './violence-sexuelle-detail';

/** Tables of the service, in the order of the report. */
export const DIALOGUE_TABLES: readonly Entry[] = [
  DIALOGUE_SOUTIEN_EQUIPE,
  DIALOGUE_SITUATIONS,
  DIALOGUE_CONTACTS,
  DIALOGUE_DOSSIERS,
  DIALOGUE_ENFANTS,
  DIALOGUE_ETAT_FIN_ANNEE,
  DIALOGUE_SANS_DOSSIER,
  DIALOGUE_SANS_DOSSIER_SUITE,
  DIALOGUE_SUPERVISIONS,
  DIALOGUE_PRISE_EN_CHARGE,
  DIALOGUE_NOMBRE_ENTRETIENS,
  DIALOGUE_PRESTATIONS,
  DIALOGUE_PRESTATIONS_NATURE,
  DIALOGUE_ENFANTS_NOUVEAUX,
  DIALOGUE_MOTIF,
  DIALOGUE_MOTIF_DEMANDEUR,
  DIALOGUE_DEMANDEUR,
  DIALOGUE_DEMANDEUR_DETAIL,
  DIALOGUE_ENVOYEUR,
  DIALOGUE_SEXE,
  DIALOGUE_AGE_SEXE,
  DIALOGUE_AUTORITE_PARENTALE,
  DIALOGUE_DOMICILE,
  DIALOGUE_NATIONALITE,
  DIALOGUE_JUSTICE,
  DIALOGUE_JUSTICE_INSTANCES,
  DIALOGUE_SIGNALEMENTS,
  DIALOGUE_RESEAU,
  DIALOGUE_CADRE,
  DIALOGUE_VIOLENCE_SEXUELLE,
  DIALOGUE_VIOLENCE_SEXUELLE_DETAIL,
  DIALOGUE_VIOLENCE_SEXUELLE_CADRE,
  DIALOGUE_VIOLENCE_SEXUELLE_AGE,
  DIALOGUE_DELAIS,
  DIALOGUE_ENVOYEUR_GROUPE,
  DIALOGUE_PROJETS,
  DIALOGUE_ACTIONS,
];
