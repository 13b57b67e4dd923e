import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_ENVOYEUR = statistic({
  id: 'dialogue-envoyeur',
  title: 'Envoyeur',
  numbers: { 2016: 'C.3.3' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Envoyeur',
  rows: { kind: 'variable', variable: 'referrer', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence: 'L’envoyeur est la personne qui oriente la famille vers notre service : {lignes}.',
});
