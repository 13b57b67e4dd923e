import { statistic } from '../../kit';

export const BEBE_ENFANTS_SUIVIS = statistic({
  id: 'bebe-enfants-suivis',
  title: 'Enfants suivis dans les familles',
  numbers: { 2023: 'Bébé §1' },
  service: 'bebe',
  unitLabel: 'enfants',
  definition:
    'Enfants suivis des familles actives, nés au plus tard à la date de référence (31.12, ou clôture si elle est antérieure).',
  source: { unit: 'familyChild', where: { followed: ['yes'] } },
  stub: 'Enfants',
  rows: {
    kind: 'items',
    items: [
      { code: 'suivis', label: 'Enfants suivis', where: {} },
      { code: 'suivis-moins-3', label: 'dont en dessous de 3 ans', sub: true, where: { under3: ['yes'] } },
    ],
  },
  base: { kind: 'population', label: 'enfants suivis' },
  sentence:
    'Nombre d’enfants suivis dans les familles : {suivis:enfant|enfants} dont {suivis-moins-3} en-dessous de 3 ans.',
});
