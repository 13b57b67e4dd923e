import { statistic } from '../../kit';
import { CLOSED_FAMILIES } from '../populations';

export const BEBE_DUREE_MOYENNE = statistic({
  id: 'bebe-duree-moyenne',
  title: 'Durée moyenne des suivis clôturés',
  numbers: { 2016: 'D.5.2' },
  service: 'bebe',
  unitLabel: 'mois',
  definition: 'Familles clôturées dans l’année ; mois révolus entre le début et la clôture.',
  source: CLOSED_FAMILIES,
  stub: 'Suivis',
  rows: {
    kind: 'items',
    items: [
      { code: 'annee', label: 'Clôturés dans l’année', where: {} },
      {
        code: 'annee-precedente',
        label: 'Clôturés l’année précédente',
        from: { unit: 'family', year: 'previous', where: { yearEnd: ['closed'] } },
      },
    ],
  },
  measures: [{ kind: 'count' }, { kind: 'mean', quantity: 'months' }, { kind: 'sum', quantity: 'months' }],
  base: { kind: 'population', label: 'familles clôturées' },
  sentence:
    'La durée moyenne du suivi des {annee.n} situations clôturées en {année} s’élève à {annee} mois. Cette durée de prise en charge est passée de {annee-precedente} mois à {annee} mois en moyenne.',
  notes: ['Moyenne à une décimale, demi vers le haut.'],
});
