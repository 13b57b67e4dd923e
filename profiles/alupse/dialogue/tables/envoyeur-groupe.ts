import { statistic } from '../../kit';
import { NEW_CASES } from '../populations';

export const DIALOGUE_ENVOYEUR_GROUPE = statistic({
  id: 'dialogue-envoyeur-groupe',
  title: 'Envoyeur, regroupement du bilan',
  numbers: { 2016: 'C.4' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers : date d’ouverture dans l’année.',
  source: NEW_CASES,
  stub: 'Envoyeur',
  rows: { kind: 'variable', variable: 'referrer', missing: 'Non renseigné', lines: 'groups' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers' },
  sentence:
    '{medical.pct} % des familles sont orientées par un professionnel du domaine médical, {justice.pct} % des situations par la justice et {reseau.pct} % par un professionnel du réseau. Dans {prive.pct} %, c’est un membre de la famille, un ami ou une connaissance.',
});
