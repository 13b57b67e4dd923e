import { atMost, equal, row, total, type TableCheck } from '@report/engine/catalogue';

const CONSULTATIONS = row('medical-consultations-personnes', 'consultations');
const consultations = (table: string, label: string): TableCheck =>
  equal(table, `Consultations par ${label} = consultations`, [CONSULTATIONS], [total(table)]);

export const MEDICAL_CHECKS: readonly TableCheck[] = [
  consultations('medical-consultations-niveau', 'niveau'),
  consultations('medical-consultations-origine', 'origine'),
  consultations('medical-consultations-lieu', 'lieu'),
  consultations('medical-consultations-mois', 'trimestre'),
  consultations('medical-consultations-niveau-origine', 'niveau et origine'),
  consultations('medical-consultations-age-sexe', 'âge et sexe'),
  atMost(
    'medical-consultations-avec-numero',
    'Consultations avec N° ≤ consultations',
    [CONSULTATIONS],
    [row('medical-consultations-personnes', 'avec-numero')],
  ),
  equal(
    'medical-concertations-trimestre',
    'Concertations par trimestre = concertations par maternité',
    [total('medical-concertations')],
    [total('medical-concertations-trimestre')],
  ),
  atMost(
    'asbl-heures',
    'Heures à charge de l’a.s.b.l. ≤ heures du personnel',
    [total('asbl-personnel', 'heures')],
    [total('asbl-personnel', 'heures-asbl')],
  ),
];
