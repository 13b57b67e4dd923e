import { statistic } from '../../kit';
import { CONSULTATIONS } from '../populations';

export const MEDICAL_CONSULTATIONS_ORIGINE = statistic({
  id: 'medical-consultations-origine',
  title: 'Consultations par service d’origine',
  numbers: {},
  service: 'medical',
  unitLabel: 'consultations',
  definition: 'Consultations de l’année.',
  source: CONSULTATIONS,
  stub: 'Origine',
  rows: { kind: 'variable', variable: 'origin', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'consultations' },
  line: '{Ligne} {pct} %',
  sentence: 'Service d’origine : {lignes}.',
});
