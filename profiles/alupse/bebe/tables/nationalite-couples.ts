import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_NATIONALITE_COUPLES = statistic({
  id: 'bebe-nationalite-couples',
  title: 'Nationalité commune, reconnaissance paternelle',
  numbers: { 2016: 'D.5.6' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Parents',
  rows: {
    kind: 'items',
    items: [
      { code: 'meme-nationalite', label: 'Père et mère de même nationalité', where: { sameNationality: ['yes'] } },
      { code: 'non-reconnus', label: 'Enfants non reconnus par leur père', where: { recognised: ['non'] } },
      { code: 'pere-inconnue', label: 'Nationalité du père inconnue', where: { fatherNationalityKnown: ['no'] } },
    ],
  },
  share: true,
  base: { kind: 'population', label: 'familles actives' },
  multiple: true,
  sentence:
    'Dans {meme-nationalite} cas, le père et la mère du bébé sont de la même nationalité. Des {base} situations, {non-reconnus:enfant n’a pas été reconnu|enfants n’ont pas été reconnus} par leur père ce qui équivaut à {non-reconnus.pct} % de nos situations. Dans {pere-inconnue:situation|situations}, la nationalité du père est restée inconnue.',
});
