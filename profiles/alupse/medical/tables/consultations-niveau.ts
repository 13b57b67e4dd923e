import { statistic } from '../../kit';
import { CONSULTATIONS } from '../populations';

export const MEDICAL_CONSULTATIONS_NIVEAU = statistic({
  id: 'medical-consultations-niveau',
  title: 'Consultations par niveau d’intervention',
  numbers: {},
  service: 'medical',
  unitLabel: 'consultations',
  definition: 'Consultations de l’année.',
  source: CONSULTATIONS,
  stub: 'Niveau',
  rows: { kind: 'variable', variable: 'level', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'consultations' },
  sentence: 'Le service médical a réalisé {base:consultation|consultations} : {lignes}.',
});
