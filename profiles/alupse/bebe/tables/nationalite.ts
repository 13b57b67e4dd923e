import { statistic } from '../../kit';

export const BEBE_NATIONALITE = statistic({
  id: 'bebe-nationalite',
  title: 'Nationalité des parents',
  numbers: { 2016: 'D.5.6' },
  service: 'bebe',
  unitLabel: 'parents',
  definition: 'Mères et pères des familles actives dans l’année.',
  source: { unit: 'parent' },
  stub: 'Nationalité',
  rows: { kind: 'variable', variable: 'nationality', order: 'label', zeros: 'never', missing: 'Inconnue' },
  columns: {
    kind: 'items',
    items: [
      { code: 'meres', label: 'Mères', where: { role: ['mother'] } },
      { code: 'peres', label: 'Pères', where: { role: ['father'] } },
    ],
  },
  share: true,
  base: { kind: 'known', label: 'parents de nationalité connue' },
  sentence: 'Nationalité des mères et des pères : {lignes}. Total {meres} / {peres}.',
  line: '{Ligne} {meres} / {peres}',
});
