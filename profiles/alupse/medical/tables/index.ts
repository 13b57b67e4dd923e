import type { Entry } from '@report/engine/catalogue';
import { MEDICAL_CONCERTATIONS } from './concertations';
import { MEDICAL_CONCERTATIONS_SITUATIONS } from './concertations-situations';
import { MEDICAL_CONCERTATIONS_TRIMESTRE } from './concertations-trimestre';
import { MEDICAL_CONSULTATIONS_AGE_SEXE } from './consultations-age-sexe';
import { MEDICAL_CONSULTATIONS_LIEU } from './consultations-lieu';
import { MEDICAL_CONSULTATIONS_MOIS } from './consultations-mois';
import { MEDICAL_CONSULTATIONS_NIVEAU } from './consultations-niveau';
import { MEDICAL_CONSULTATIONS_NIVEAU_ORIGINE } from './consultations-niveau-origine';
import { MEDICAL_CONSULTATIONS_ORIGINE } from './consultations-origine';
import { MEDICAL_CONSULTATIONS_PERSONNES } from './consultations-personnes';

/** Tables of the service, in the order of the report. */
export const MEDICAL_TABLES: readonly Entry[] = [
  MEDICAL_CONSULTATIONS_NIVEAU,
  MEDICAL_CONSULTATIONS_ORIGINE,
  MEDICAL_CONSULTATIONS_NIVEAU_ORIGINE,
  MEDICAL_CONSULTATIONS_LIEU,
  MEDICAL_CONSULTATIONS_MOIS,
  MEDICAL_CONSULTATIONS_AGE_SEXE,
  MEDICAL_CONSULTATIONS_PERSONNES,
  MEDICAL_CONCERTATIONS,
  MEDICAL_CONCERTATIONS_TRIMESTRE,
  MEDICAL_CONCERTATIONS_SITUATIONS,
];
