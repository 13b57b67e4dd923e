import { statistic } from '../../kit';

export const BEBE_AGE_PARENTS = statistic({
  id: 'bebe-age-parents',
  title: 'Âges des mères et des pères',
  numbers: { 2023: 'Bébé §7' },
  service: 'bebe',
  unitLabel: 'parents',
  definition: 'Mères et pères des familles actives dans l’année.',
  source: { unit: 'parent' },
  stub: 'Âge au début du suivi',
  rows: { kind: 'variable', variable: 'age', missing: 'Non renseigné' },
  columns: {
    kind: 'items',
    items: [
      { code: 'meres', label: 'Mères', where: { role: ['mother'] } },
      { code: 'peres', label: 'Pères', where: { role: ['father'] } },
    ],
  },
  share: true,
  chart: { kind: 'column', shows: 'share' },
  base: { kind: 'known', label: 'parents de date de naissance connue' },
  sentence: 'Âges des mères / des pères : {lignes}.',
  line: '{ligne} {meres.pct} % / {peres.pct} %',
  notes: ['Âge au début du suivi ; base : parents dont la date de naissance est connue.'],
});
