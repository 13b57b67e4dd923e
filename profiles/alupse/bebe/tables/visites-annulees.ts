import { statistic } from '../../kit';

export const BEBE_VISITES_ANNULEES = statistic({
  id: 'bebe-visites-annulees',
  title: 'Visites programmées et annulées par la famille',
  numbers: { 2016: 'D.5.7' },
  service: 'bebe',
  unitLabel: 'visites',
  definition: 'Lignes de l’année marquées « Annulée par la famille ».',
  source: { unit: 'trip', where: { cancelled: ['yes'] } },
  stub: 'Visites',
  rows: {
    kind: 'items',
    items: [{ code: 'annulees', label: 'Visites programmées et annulées par la famille', where: {} }],
  },
  base: { kind: 'none', label: 'sans base' },
  sentence: 'Visites programmées et annulées par la famille : {annulees}.',
});
