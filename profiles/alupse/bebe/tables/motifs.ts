import { statistic } from '../../kit';
import { REQUESTS } from '../populations';

export const BEBE_MOTIFS = statistic({
  id: 'bebe-motifs',
  title: 'Motifs principaux de demandes',
  numbers: { 2023: 'Bébé §5' },
  service: 'bebe',
  unitLabel: 'demandes',
  definition: 'Demandes dont la date est dans l’année.',
  source: REQUESTS,
  stub: 'Motif',
  rows: { kind: 'variable', variable: 'mainReason', missing: 'Non renseigné', order: 'count', top: 3 },
  share: true,
  chart: { kind: 'bar', shows: 'figure', years: true },
  base: { kind: 'population', label: 'nouvelles demandes' },
  sentence: 'Motifs principaux de demandes en {année} : {lignes}.',
});
