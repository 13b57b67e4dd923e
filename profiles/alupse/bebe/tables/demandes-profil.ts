import { statistic } from '../../kit';
import { ACCEPTED_REQUESTS } from '../populations';

export const BEBE_DEMANDES_PROFIL = statistic({
  id: 'bebe-demandes-profil',
  title: 'Profil des nouvelles demandes acceptées',
  numbers: { 2016: 'D.2' },
  service: 'bebe',
  unitLabel: 'demandes',
  definition: 'Demandes de l’année dont l’issue est « Acceptée ».',
  source: ACCEPTED_REQUESTS,
  stub: 'Profil',
  rows: {
    kind: 'items',
    items: [
      { code: 'prenatale', label: 'Demandes en période prénatale', where: { period: ['prenatale'] } },
      { code: 'gemellaire', label: 'Demandes pour des grossesses gémellaires', where: { twins: ['yes'] } },
      { code: 'mere-mineure', label: 'Demandes pour des mères mineures', where: { minorMother: ['yes'] } },
    ],
  },
  share: true,
  base: { kind: 'population', label: 'demandes acceptées' },
  multiple: true,
  sentence:
    'Des {base} nouvelles demandes acceptées pour un suivi, il y a eu {prenatale:demande|demandes} en période prénatale ({prenatale.pct} %), {gemellaire:demande|demandes} pour des grossesses gémellaires, ainsi que {mere-mineure:demande|demandes} pour des mères mineures.',
});
