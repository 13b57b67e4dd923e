import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_INDICATEURS_MOYENNE = statistic({
  id: 'bebe-indicateurs-moyenne',
  title: 'Nombre moyen d’indicateurs par famille',
  numbers: { 2016: 'D.3' },
  service: 'bebe',
  unitLabel: 'indicateurs',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Indicateurs',
  rows: {
    kind: 'items',
    items: [
      { code: 'indicateurs', label: 'Indicateurs', where: {}, measure: { kind: 'sum', quantity: 'indicatorCount' } },
      {
        code: 'moyenne',
        label: 'Indicateurs par famille, en moyenne',
        where: {},
        measure: { kind: 'mean', quantity: 'indicatorCount' },
      },
    ],
  },
  base: { kind: 'population', label: 'familles actives' },
  sentence: 'En moyenne, les familles soutenues comptent {moyenne:indicateur|indicateurs} de prise en charge.',
  notes: ['Moyenne arrondie à une décimale, demi vers le haut.'],
});
