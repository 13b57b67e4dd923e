import { statistic } from '../../kit';
import { POSTS_AT_YEAR_END } from '../populations';

export const ASBL_PERSONNEL = statistic({
  id: 'asbl-personnel',
  title: 'Personnel au 31.12',
  numbers: { 2016: 'A.1.5' },
  service: 'asbl',
  unitLabel: 'postes',
  definition:
    'Personnes présentes au 31.12 (entrée au plus tard le 31.12, sortie vide ou pas avant le 31.12), sans les stagiaires.',
  source: POSTS_AT_YEAR_END,
  stub: 'Service',
  rows: { kind: 'variable', variable: 'service', zeros: 'never', missing: 'Non renseigné' },
  columns: {
    kind: 'items',
    items: [
      { code: 'effectif', label: 'Effectif', where: {} },
      { code: 'heures', label: 'Heures par semaine', where: {}, measure: { kind: 'sum', quantity: 'weeklyHours' } },
      {
        code: 'heures-asbl',
        label: 'dont à charge de l’a.s.b.l.',
        where: {},
        measure: { kind: 'sum', quantity: 'ownHours' },
      },
    ],
  },
  base: { kind: 'population', label: 'personnes présentes' },
  sentence: 'Personnel au 31.12.{année} : {lignes}.',
  line: '{Ligne} {effectif} ({heures} heures)',
});
