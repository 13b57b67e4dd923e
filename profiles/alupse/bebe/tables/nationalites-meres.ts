import { statistic } from '../../kit';

export const BEBE_NATIONALITES_MERES = statistic({
  id: 'bebe-nationalites-meres',
  title: 'Nationalités prédominantes des mères',
  numbers: { 2023: 'Bébé §6' },
  service: 'bebe',
  unitLabel: 'parents',
  definition: 'Mères des familles actives dans l’année.',
  source: { unit: 'parent', where: { role: ['mother'] } },
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
  base: { kind: 'known', label: 'mères de nationalité connue' },
  sentence:
    'Nationalités prédominantes des mères : {lignes}. {levels:nationalité est représentée|nationalités sont représentées}.',
});
