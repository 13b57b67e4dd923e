import { statistic } from '../../kit';
import { REQUESTS } from '../populations';

export const BEBE_DEMANDEURS_DETAIL = statistic({
  id: 'bebe-demandeurs-detail',
  title: 'Demandeurs, détail',
  numbers: { 2016: 'D.5.1' },
  service: 'bebe',
  unitLabel: 'demandes',
  definition: 'Demandes dont la date est dans l’année.',
  source: REQUESTS,
  stub: 'Demandeur',
  rows: {
    kind: 'variable',
    variable: 'requesterDetail',
    missing: 'Non renseigné',
    lines: 'groupsAndCodes',
    zeros: 'never',
  },
  share: true,
  base: { kind: 'population', label: 'nouvelles demandes' },
  sentence: 'Les demandeurs dans les {base} situations sont : {lignes}.',
  line: '{Ligne} {n}',
});
