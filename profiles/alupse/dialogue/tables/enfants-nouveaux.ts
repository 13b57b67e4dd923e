import { statistic } from '../../kit';
import { CHILDREN_OF_NEW_CASES, NEW_CASES } from '../populations';

export const DIALOGUE_ENFANTS_NOUVEAUX = statistic({
  id: 'dialogue-enfants-nouveaux',
  title: 'Enfants des nouveaux dossiers',
  numbers: { 2016: 'C.3', 2023: 'Dialogue §4' },
  service: 'dialogue',
  unitLabel: 'enfants',
  definition:
    'Enfants des nouveaux dossiers : somme de « Nombre d’enfants », et enfants inscrits comme porteurs de symptômes.',
  source: NEW_CASES,
  stub: 'Enfants',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'enfants-familles',
        label: 'Enfants en tout vivant dans ces familles',
        where: {},
        measure: { kind: 'sum', quantity: 'childrenCount' },
      },
      { code: 'porteurs', label: 'Enfants porteurs de symptômes (enfants concernés)', from: CHILDREN_OF_NEW_CASES },
    ],
  },
  base: { kind: 'item', item: 'enfants-familles', label: 'enfants vivant dans ces familles' },
  sentence:
    'Dans les nouveaux dossiers {porteurs:enfant est concerné|enfants sont concernés} ; {enfants-familles:enfant en tout vit|enfants en tout vivent} dans ces familles.',
});
