import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_GROSSESSES_SUIVIES = statistic({
  id: 'bebe-grossesses-suivies',
  title: 'Grossesses suivies, jumeaux, mères mineures',
  numbers: { 2016: 'D.2' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Grossesses',
  rows: {
    kind: 'items',
    items: [
      { code: 'grossesses', label: 'Grossesses suivies', where: { pregnancyFollowed: ['yes'] } },
      {
        code: 'jumeaux',
        label: 'Familles avec des jumeaux (nés au 31.12)',
        where: { twins: ['yes'], delivery: ['delivered', 'assumed'] },
      },
      { code: 'meres-mineures', label: 'Mères mineures au début du suivi', where: { minorMother: ['yes'] } },
      {
        code: 'accoucheront',
        label: 'Femmes enceintes suivies qui accoucheront après le 31.12',
        where: { delivery: ['later'] },
      },
      {
        code: 'accoucheront-gemellaire',
        label: 'dont grossesse gémellaire',
        sub: true,
        where: { twins: ['yes'], delivery: ['later'] },
      },
    ],
  },
  base: { kind: 'population', label: 'familles actives' },
  multiple: true,
  sentence:
    'Au total, l’équipe a suivi sur toute l’année {grossesses:grossesse|grossesses}, {jumeaux:famille|familles} avec des jumeaux ainsi que {meres-mineures:mère mineure|mères mineures}. Des femmes enceintes suivies, {accoucheront:accouchera|accoucheront} en {année+1} (dont {accoucheront-gemellaire:grossesse gémellaire|grossesses gémellaires}).',
  notes: [
    'Date d’accouchement, à défaut date prévue. Grossesse suivie : accouchement postérieur au début du suivi et pas avant le 01.01.',
  ],
});
