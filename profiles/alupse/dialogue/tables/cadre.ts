import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_CADRE = statistic({
  id: 'dialogue-cadre',
  title: 'Problématique intrafamiliale ou extrafamiliale',
  numbers: { 2016: 'C.3.10' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Cadre',
  rows: { kind: 'variable', variable: 'setting', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence:
    'Dans {intrafamilial.pct} % des nouvelles situations, il s’agit d’une situation intrafamiliale ; dans {extrafamilial.pct} %, extrafamiliale.',
});
