import { statistic } from '../../kit';
import { MATERNITY_MEETINGS } from '../populations';

export const MEDICAL_CONCERTATIONS_SITUATIONS = statistic({
  id: 'medical-concertations-situations',
  title: 'Situations discutées en maternité',
  numbers: {},
  service: 'medical',
  unitLabel: 'situations',
  definition: 'Réunions de l’année dans les maternités.',
  source: MATERNITY_MEETINGS,
  stub: 'Maternité',
  rows: { kind: 'variable', variable: 'maternity', missing: 'Non renseigné' },
  measures: [
    { kind: 'sum', quantity: 'situations' },
    { kind: 'mean', quantity: 'situations' },
  ],
  base: { kind: 'population', label: 'réunions' },
  sentence: '{total:situation a été discutée|situations ont été discutées} lors de {base:réunion|réunions}.',
});
