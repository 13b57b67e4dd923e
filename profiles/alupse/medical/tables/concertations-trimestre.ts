import { statistic } from '../../kit';
import { MATERNITY_MEETINGS } from '../populations';

export const MEDICAL_CONCERTATIONS_TRIMESTRE = statistic({
  id: 'medical-concertations-trimestre',
  title: 'Concertations par maternité et par trimestre',
  numbers: {},
  service: 'medical',
  periods: 'une-annee-civile',
  unitLabel: 'réunions',
  definition: 'Réunions de l’année dans les maternités.',
  source: MATERNITY_MEETINGS,
  stub: 'Maternité',
  rows: { kind: 'variable', variable: 'maternity', missing: 'Non renseigné' },
  columns: { kind: 'variable', variable: 'quarter', total: 'Total' },
  base: { kind: 'population', label: 'réunions' },
  line: '{Ligne} {total}',
  sentence: 'Concertations par maternité : {lignes}.',
});
