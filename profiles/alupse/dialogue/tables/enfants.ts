import { statistic } from '../../kit';
import { ACTIVE_CASES } from '../populations';

export const DIALOGUE_ENFANTS = statistic({
  id: 'dialogue-enfants',
  title: 'Enfants des dossiers traités',
  numbers: { 2016: 'C.2.1', 2023: 'Dialogue §2' },
  service: 'dialogue',
  unitLabel: 'enfants',
  definition:
    'Enfants des dossiers actifs dans l’année : somme de « Nombre d’enfants », et enfants inscrits comme porteurs de symptômes.',
  source: ACTIVE_CASES,
  stub: 'Enfants',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'enfants-familles',
        label: 'Enfants vivant dans ces familles',
        where: {},
        measure: { kind: 'sum', quantity: 'childrenCount' },
      },
      { code: 'porteurs', label: 'dont enfants porteurs de symptômes', sub: true, from: { unit: 'child' } },
    ],
  },
  base: { kind: 'item', item: 'enfants-familles', label: 'enfants vivant dans ces familles' },
  sentence:
    'Au total, {enfants-familles:enfant vit|enfants vivent} dans ces familles dont {porteurs:enfant « porteur de symptômes »|enfants « porteurs de symptômes »}.',
});
