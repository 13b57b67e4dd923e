import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_VIOLENCE_SEXUELLE = statistic({
  id: 'dialogue-violence-sexuelle',
  title: 'Violence sexuelle : part des nouvelles situations',
  numbers: { 2016: 'C.3.11' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Violence sexuelle',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'violence-sexuelle',
        label: 'Situations avec inquiétudes par rapport à des violences sexuelles',
        where: { motive: ['violence-sexuelle'] },
      },
    ],
  },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence:
    'Dans {violence-sexuelle.pct} % ({violence-sexuelle}/{base}) des nouvelles situations, le service est contacté concernant des inquiétudes par rapport à des violences sexuelles.',
});
