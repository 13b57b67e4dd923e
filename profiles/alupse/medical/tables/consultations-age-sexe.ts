import { statistic } from '../../kit';
import { CONSULTATIONS } from '../populations';

export const MEDICAL_CONSULTATIONS_AGE_SEXE = statistic({
  id: 'medical-consultations-age-sexe',
  title: 'Consultations : âge et sexe des patients',
  numbers: {},
  service: 'medical',
  unitLabel: 'consultations',
  definition: 'Consultations de l’année ; âge en années révolues à la consultation.',
  source: CONSULTATIONS,
  stub: 'Âge à la consultation',
  rows: { kind: 'variable', variable: 'age', missing: 'Non renseigné' },
  columns: { kind: 'variable', variable: 'sex', total: 'Total' },
  share: true,
  chart: { kind: 'column', shows: 'figure' },
  base: { kind: 'population', label: 'consultations' },
  sentence: 'Âge des patients à la consultation : {lignes}.',
  line: '{ligne} {total.pct} %',
});
