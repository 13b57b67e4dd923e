import { statistic } from '../../kit';
import { REQUESTS } from '../populations';

const HOSPITALS = { requester: ['hopitaux'] } as const;

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
    items: [
      { code: 'hopitaux', label: 'Demandes parvenues par des hôpitaux', where: HOSPITALS },
      {
        code: 'chl',
        label: 'dont Services du CHL',
        sub: true,
        where: { ...HOSPITALS, requesterDetail: ['chl-social', 'chl-psy', 'chl-municipal', 'chl-kannerklinik'] },
      },
      { code: 'chem', label: 'dont CHEM', sub: true, where: { ...HOSPITALS, requesterDetail: ['chem'] } },
      {
        code: 'bohler',
        label: 'dont Clinique Bohler (HRS)',
        sub: true,
        where: { ...HOSPITALS, requesterDetail: ['bohler'] },
      },
      { code: 'chdn', label: 'dont CHdN', sub: true, where: { ...HOSPITALS, requesterDetail: ['chdn'] } },
      {
        code: 'detail-inconnu',
        label: 'dont hôpital non renseigné',
        sub: true,
        where: { ...HOSPITALS, requesterDetail: [''] },
      },
    ],
  },
  share: true,
  base: { kind: 'population', label: 'nouvelles demandes' },
  sentence: '{hopitaux:demande nous est parvenue|demandes nous sont parvenues} par des hôpitaux.',
});
