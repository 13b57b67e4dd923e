import type { Entry } from '@report/engine/catalogue';
import { ACCUEIL_ACTIVITES } from './activites';
import { ACCUEIL_AGE_SEXE } from './age-sexe';
import { ACCUEIL_BESOINS } from './besoins';
import { ACCUEIL_FIN_ANNEE } from './fin-annee';
import { ACCUEIL_FREQUENTATION } from './frequentation';
import { ACCUEIL_LOGEMENT } from './logement';
import { ACCUEIL_MOIS } from './mois';
import { ACCUEIL_PASSAGES } from './passages';
import { ACCUEIL_PERSONNES } from './personnes';

/** Tables of the service, in the order of the report. */
export const ACCUEIL_TABLES: readonly Entry[] = [
  ACCUEIL_PERSONNES,
  ACCUEIL_AGE_SEXE,
  ACCUEIL_LOGEMENT,
  ACCUEIL_BESOINS,
  ACCUEIL_FIN_ANNEE,
  ACCUEIL_PASSAGES,
  ACCUEIL_ACTIVITES,
  ACCUEIL_MOIS,
  ACCUEIL_FREQUENTATION,
];
