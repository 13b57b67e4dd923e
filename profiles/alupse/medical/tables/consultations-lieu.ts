import { statistic } from '../../kit';
import { CONSULTATIONS } from '../populations';

export const MEDICAL_CONSULTATIONS_LIEU = statistic({
  id: 'medical-consultations-lieu',
  title: 'Consultations par lieu',
  numbers: {},
  service: 'medical',
  unitLabel: 'consultations',
  definition: 'Consultations de l’année.',
  source: CONSULTATIONS,
  stub: 'Lieu',
  rows: { kind: 'variable', variable: 'place', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'consultations' },
  sentence: 'Lieu des consultations : {lignes}.',
});
