import { statistic } from '../../kit';
import { CONSULTATIONS } from '../populations';

export const MEDICAL_CONSULTATIONS_NIVEAU_ORIGINE = statistic({
  id: 'medical-consultations-niveau-origine',
  title: 'Consultations : niveau × origine',
  numbers: {},
  service: 'medical',
  unitLabel: 'consultations',
  definition: 'Consultations de l’année.',
  source: CONSULTATIONS,
  stub: 'Niveau',
  rows: { kind: 'variable', variable: 'level', missing: 'Non renseigné' },
  columns: { kind: 'variable', variable: 'origin', total: 'Total' },
  base: { kind: 'population', label: 'consultations' },
  sentence: 'Consultations par niveau : {lignes}.',
});
