import { statistic } from '../../kit';

export const BEBE_ENFANTS = statistic({
  id: 'bebe-enfants',
  title: 'Enfants des familles suivies, selon le lieu de vie',
  numbers: { 2016: 'D.2' },
  service: 'bebe',
  unitLabel: 'enfants',
  definition:
    'Enfants des familles actives, nés au plus tard à la date de référence (31.12, ou clôture si elle est antérieure).',
  source: { unit: 'familyChild' },
  stub: 'Enfants',
  rows: {
    kind: 'items',
    items: [
      { code: 'total', label: 'Total des enfants', where: {} },
      { code: 'famille', label: 'Enfants vivant dans ces familles', where: { livingPlace: ['famille'] } },
      {
        code: 'famille-moins-3',
        label: 'dont en dessous de 3 ans',
        sub: true,
        where: { livingPlace: ['famille'], under3: ['yes'] },
      },
      {
        code: 'ailleurs',
        label: 'Autres enfants de ces fratries (placés, chez l’autre parent ou membres de la famille)',
        where: { livingPlace: ['place', 'autre-parent', 'membre-famille'] },
      },
    ],
  },
  base: { kind: 'population', label: 'enfants des familles actives' },
  sentence:
    'Le nombre total d’enfants vivant dans ces familles s’élève à {famille}, dont {famille-moins-3:enfant|enfants} en dessous de 3 ans. {ailleurs:autre enfant de ces fratries ne vit pas|autres enfants de ces fratries ne vivent pas} au sein de la famille suivie, ce qui fait un total de {total:enfant|enfants}.',
});
