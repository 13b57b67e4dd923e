import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_DEMANDEUR = statistic({
  id: 'dialogue-demandeur',
  title: 'Demandeur',
  numbers: { 2016: 'C.3.2', 2023: 'Dialogue §6' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Demandeur',
  rows: { kind: 'variable', variable: 'requester', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence:
    'Dans {famille.pct} % des situations, la famille elle-même a formulé la demande de prise en charge ; dans {professionnel.pct} % des situations, un professionnel du secteur.',
});
