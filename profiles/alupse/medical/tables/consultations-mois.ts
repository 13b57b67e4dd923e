import { statistic } from '../../kit';
import { CONSULTATIONS } from '../populations';

export const MEDICAL_CONSULTATIONS_MOIS = statistic({
  id: 'medical-consultations-mois',
  title: 'Consultations par trimestre',
  numbers: {},
  service: 'medical',
  periods: 'une-annee-civile',
  unitLabel: 'consultations',
  definition: 'Consultations de l’année.',
  source: CONSULTATIONS,
  stub: 'Trimestre',
  rows: { kind: 'variable', variable: 'quarter' },
  share: true,
  base: { kind: 'population', label: 'consultations' },
  sentence: 'Par trimestre : {lignes}.',
});
