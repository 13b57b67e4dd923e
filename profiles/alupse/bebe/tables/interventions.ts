import { statistic } from '../../kit';
import { TRIPS } from '../populations';

export const BEBE_INTERVENTIONS = statistic({
  id: 'bebe-interventions',
  title: 'Interventions',
  numbers: { 2023: 'Bébé §3' },
  service: 'bebe',
  unitLabel: 'interventions',
  definition: 'Trajets de l’année non annulés par la famille.',
  source: TRIPS,
  stub: 'Interventions',
  rows: { kind: 'items', items: [{ code: 'interventions', label: 'Interventions sur tout le territoire', where: {} }] },
  base: { kind: 'none', label: 'sans base' },
  sentence:
    'L’équipe Alupse-bébé a réalisé {interventions:intervention|interventions} sur tout le territoire luxembourgeois.',
});
