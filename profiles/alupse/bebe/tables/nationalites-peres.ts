import { statistic } from '../../kit';

export const BEBE_NATIONALITES_PERES = statistic({
  id: 'bebe-nationalites-peres',
  title: 'Nationalités prédominantes des pères',
  numbers: { 2023: 'Bébé §6' },
  service: 'bebe',
  unitLabel: 'parents',
  definition: 'Pères des familles actives dans l’année.',
  source: { unit: 'parent', where: { role: ['father'] } },
  stub: 'Nationalité',
  rows: {
    kind: 'variable',
    variable: 'nationality',
    order: 'count',
    top: 3,
    zeros: 'never',
    missing: 'Inconnue',
    levels: 'Nationalités représentées',
    demonym: 'masculine',
  },
  share: true,
  base: { kind: 'known', label: 'pères de nationalité connue' },
  sentence:
    'Nationalités prédominantes des pères : {lignes}. {levels:nationalité est représentée|nationalités sont représentées}.',
});
