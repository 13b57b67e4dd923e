import { statistic } from '../../kit';
import { POSTS_AT_YEAR_END } from '../populations';

export const ASBL_FINANCES = statistic({
  id: 'asbl-finances',
  title: 'Postes pris en charge par le Ministère de la Santé',
  numbers: { 2016: 'A.1.4' },
  service: 'asbl',
  unitLabel: 'postes (40 h)',
  definition:
    'Personnes présentes au 31.12 (entrée au plus tard le 31.12, sortie vide ou pas avant le 31.12), sans les stagiaires.',
  source: POSTS_AT_YEAR_END,
  stub: 'Fonction',
  rows: { kind: 'variable', variable: 'role', zeros: 'never', missing: 'Non renseigné' },
  measures: [{ kind: 'sum', quantity: 'ministryHours', divideBy: 40 }],
  base: { kind: 'none', label: 'postes à charge du Ministère' },
  sentence: 'Le Ministère de la Santé a pris en charge {total:poste|postes} : {lignes}.',
  notes: ['Un poste : 40 heures par semaine à charge du Ministère.'],
});
