import { statistic } from '../../kit';
import { PEOPLE_OF_YEAR } from '../populations';

export const ACCUEIL_FIN_ANNEE = statistic({
  id: 'accueil-fin-annee',
  title: 'Accompagnements au 31.12',
  numbers: { 2024: '1.5' },
  service: 'accueil',
  unitLabel: 'personnes',
  definition:
    'Personnes accompagnées dans l’année : première visite au plus tard le 31.12 et pas de fin avant le 01.01.',
  source: PEOPLE_OF_YEAR,
  stub: 'État au 31.12',
  rows: { kind: 'variable', variable: 'yearEnd' },
  share: true,
  base: { kind: 'population', label: 'personnes accompagnées' },
  sentence: 'Au 31.12.{année}, {open:personne était toujours accompagnée|personnes étaient toujours accompagnées}.',
});
