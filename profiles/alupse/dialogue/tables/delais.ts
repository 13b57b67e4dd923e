import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_DELAIS = statistic({
  id: 'dialogue-delais',
  title: 'Délai jusqu’au premier rendez-vous',
  numbers: { 2016: 'C.4' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition:
    'Nouveaux dossiers : date d’ouverture dans l’année ; délai en jours calendaires entre la demande et le premier rendez-vous.',
  source: NEW_CASES,
  stub: 'Délai entre la demande et le rendez-vous',
  rows: { kind: 'variable', variable: 'firstAppointmentDelay', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence:
    'Dans {0-7.pct} % des nouvelles situations, la famille a reçu un rendez-vous endéans 1 semaine, dans {14-28.pct} % des situations les délais étaient entre 2 et 4 semaines.',
});
