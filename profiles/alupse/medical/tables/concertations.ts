import { statistic } from '../../kit';
import { MATERNITY_MEETINGS } from '../populations';

export const MEDICAL_CONCERTATIONS = statistic({
  id: 'medical-concertations',
  title: 'Concertations entre professionnels dans les maternités',
  numbers: { 2016: 'D.5.7' },
  service: 'medical',
  unitLabel: 'réunions',
  definition: 'Réunions de l’année dans les maternités.',
  source: MATERNITY_MEETINGS,
  stub: 'Maternité',
  rows: { kind: 'variable', variable: 'maternity', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'réunions' },
  sentence: 'Concertations entre professionnels : {lignes}.',
  line: '{Ligne} {n}',
  notes: ['Publié sous Bébé en 2016 ; registre du service médical.'],
});
