import { statistic } from '../../kit';
import { VISITS_OF_YEAR } from '../populations';

export const ACCUEIL_PASSAGES = statistic({
  id: 'accueil-passages',
  title: 'Passages et repas',
  numbers: { 2024: '2.1' },
  service: 'accueil',
  unitLabel: 'passages',
  definition: 'Passages de l’année ; repas : somme de « Nb repas » (vide = 0).',
  source: VISITS_OF_YEAR,
  stub: 'Passages',
  rows: {
    kind: 'items',
    items: [
      { code: 'total', label: 'Passages', where: {} },
      { code: 'avec-numero', label: 'dont avec un N° de personne', sub: true, where: { withPerson: ['yes'] } },
      { code: 'anonymes', label: 'dont sans N° de personne', sub: true, where: { withPerson: ['no'] } },
      { code: 'repas', label: 'Repas servis', where: {}, measure: { kind: 'sum', quantity: 'meals' } },
    ],
  },
  base: { kind: 'none', label: 'sans base' },
  sentence: 'Le centre a compté {total:passage|passages} et servi {repas:repas|repas} en {année}.',
});
