import { statistic } from '../../kit';
import { PEOPLE_OF_YEAR } from '../populations';

export const ACCUEIL_BESOINS = statistic({
  id: 'accueil-besoins',
  title: 'Besoins des personnes accompagnées',
  numbers: { 2024: '1.4' },
  service: 'accueil',
  unitLabel: 'personnes',
  definition:
    'Personnes accompagnées dans l’année : première visite au plus tard le 31.12 et pas de fin avant le 01.01.',
  source: PEOPLE_OF_YEAR,
  stub: 'Besoin',
  rows: { kind: 'variable', variable: 'needs', order: 'count', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'personnes accompagnées' },
  sentence: 'Besoins des {base} personnes accompagnées (plusieurs réponses possibles) : {lignes}.',
});
