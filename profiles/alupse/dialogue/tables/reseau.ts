import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_RESEAU = statistic({
  id: 'dialogue-reseau',
  title: 'Collaboration en réseau (nouvelles situations)',
  numbers: { 2016: 'C.3.9' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition:
    'Nouveaux dossiers : date d’ouverture dans l’année ; réunion : au moins une prestation de l’année de l’axe réseau avec la famille présente.',
  source: NEW_CASES,
  stub: 'Réseau',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'reunions',
        label: 'Situations avec réunions avec des professionnels du réseau et la famille',
        where: { networkMeeting: ['yes'] },
      },
    ],
  },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence:
    'Dans {reunions.pct} % des nouvelles situations ({reunions}/{base}), le service a eu des réunions avec des professionnels du réseau psycho-médicosocial et la famille.',
});
