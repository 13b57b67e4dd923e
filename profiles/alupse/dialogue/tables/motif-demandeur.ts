import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_MOTIF_DEMANDEUR = statistic({
  id: 'dialogue-motif-demandeur',
  title: 'Motif principal selon le demandeur (nouveaux dossiers)',
  numbers: {},
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Motif principal',
  rows: { kind: 'variable', variable: 'motive', missing: 'Non renseigné' },
  columns: { kind: 'variable', variable: 'requester', total: 'Total' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers (les deux demandeurs ensemble = 100 %)' },
  sentence: 'Motif principal et demandeur des {base} nouveaux dossiers (famille, professionnel) : {lignes}.',
  line: '{ligne} {famille} et {professionnel}',
  notes: ['Un seul motif et un seul demandeur par dossier.'],
});
