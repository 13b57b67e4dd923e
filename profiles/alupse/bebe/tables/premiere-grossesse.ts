import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_PREMIERE_GROSSESSE = statistic({
  id: 'bebe-premiere-grossesse',
  title: 'Première grossesse',
  numbers: { 2016: 'D.5.3' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Grossesse',
  rows: { kind: 'items', items: [{ code: 'premiere', label: 'Première grossesse', where: { pregnancyRank: ['1'] } }] },
  share: true,
  base: { kind: 'population', label: 'familles actives' },
  sentence:
    'Dans près de {premiere.pct} % des cas ({premiere:famille|familles} sur {base}), le travail a été réalisé avec des parents qui avaient des questions par rapport à leur nouveau rôle.',
});
