import { REQUESTS } from '../populations';
import { statistic } from '../statistic';

export const BEBE_DEMANDEURS_HOPITAUX = statistic({
  id: 'bebe-demandeurs-hopitaux',
  title: 'Demandes parvenues par des hôpitaux',
  numbers: { 2016: 'D.5.1' },
  service: 'bebe',
  unitLabel: 'demandes',
  definition: 'Demandes dont la date est dans l’année.',
  source: REQUESTS,
  stub: 'Demandeur',
  rows: {
    kind: 'items',
    items: [{ code: 'hopitaux', label: 'Demandes parvenues par des hôpitaux', where: { requester: ['hopitaux'] } }],
  },
  share: true,
  base: { kind: 'population', label: 'nouvelles demandes' },
  sentence: '{hopitaux:demande nous est parvenue|demandes nous sont parvenues} par des hôpitaux.',
});
