import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_MOTIF = statistic({
  id: 'dialogue-motif',
  title: 'Motif principal des nouveaux dossiers',
  numbers: { 2016: 'C.3.1', 2023: 'Dialogue §3' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Motif principal',
  rows: { kind: 'variable', variable: 'motive', missing: 'Non renseigné' },
  share: true,
  chart: { kind: 'bar', shows: 'figure', years: true },
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence: 'Motif principal des {base} nouveaux dossiers ouverts en {année} : {lignes}.',
  notes: ['Un seul motif par dossier.'],
});
