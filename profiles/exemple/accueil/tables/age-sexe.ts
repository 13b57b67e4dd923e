import { statistic } from '../../kit';
import { PEOPLE_OF_YEAR } from '../populations';

export const ACCUEIL_AGE_SEXE = statistic({
  id: 'accueil-age-sexe',
  title: 'Âge et sexe des personnes accompagnées',
  numbers: { 2024: '1.2' },
  service: 'accueil',
  unitLabel: 'personnes',
  definition:
    'Personnes accompagnées dans l’année : première visite au plus tard le 31.12 et pas de fin avant le 01.01.',
  source: PEOPLE_OF_YEAR,
  stub: 'Âge au 31.12',
  rows: { kind: 'variable', variable: 'age', missing: 'Non renseigné' },
  columns: { kind: 'variable', variable: 'sex', missing: 'Non renseigné', total: 'Total' },
  share: true,
  chart: { kind: 'column', shows: 'figure' },
  base: { kind: 'population', label: 'personnes accompagnées' },
  sentence: 'Parmi les personnes accompagnées, {f.pct} % sont des femmes. Âge : {lignes}.',
  line: '{ligne} {total.pct} %',
  notes: ['Âge en années révolues au 31.12.'],
});
