import { statistic } from '../../kit';
import { REQUESTS } from '../populations';

export const BEBE_DEMANDEURS = statistic({
  id: 'bebe-demandeurs',
  title: 'Demandeurs',
  numbers: { 2016: 'D.5.1', 2023: 'Bébé §4' },
  service: 'bebe',
  unitLabel: 'demandes',
  definition: 'Demandes dont la date est dans l’année.',
  source: REQUESTS,
  stub: 'Demandeur',
  rows: { kind: 'variable', variable: 'requester', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'nouvelles demandes' },
  sentence: 'Demandeurs dans les {base} situations : {lignes}.',
  notes: ['Base : toutes les demandes de l’année.'],
});
