import { statistic } from '../../kit';
import { NEW_SEXUAL_VIOLENCE_CASES } from '../populations';

export const DIALOGUE_VIOLENCE_SEXUELLE_CADRE = statistic({
  id: 'dialogue-violence-sexuelle-cadre',
  title: 'Violence sexuelle : intrafamiliale ou extrafamiliale',
  numbers: { 2023: 'Dialogue §3' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers dont le motif principal est « Violence sexuelle ».',
  source: NEW_SEXUAL_VIOLENCE_CASES,
  stub: 'Cadre',
  rows: { kind: 'variable', variable: 'setting', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers Violence sexuelle' },
  sentence: '(intrafamiliale : {intrafamilial.pct} %, extrafamiliale : {extrafamilial.pct} %)',
});
