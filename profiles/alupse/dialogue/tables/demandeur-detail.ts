import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_DEMANDEUR_DETAIL = statistic({
  id: 'dialogue-demandeur-detail',
  title: 'Demandeur, détail',
  numbers: {},
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Demandeur',
  rows: { kind: 'variable', variable: 'requesterDetail', missing: 'Non renseigné', lines: 'groupsAndCodes' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence: 'Détail des demandeurs : {lignes}.',
});
