import { statistic } from '../../kit';
import { CHILDREN_OF_NEW_CASES } from '../populations';

export const DIALOGUE_AGE_SEXE = statistic({
  id: 'dialogue-age-sexe',
  title: 'Âge des enfants par sexe (nouveaux dossiers)',
  numbers: { 2016: 'C.3.4', 2023: 'Dialogue §4' },
  service: 'dialogue',
  unitLabel: 'enfants',
  definition: 'Enfants porteurs de symptômes des nouveaux dossiers (date d’ouverture du dossier dans l’année).',
  source: CHILDREN_OF_NEW_CASES,
  stub: 'Âge à la demande',
  rows: { kind: 'variable', variable: 'age', missing: 'Non renseigné' },
  columns: { kind: 'variable', variable: 'sex', total: 'Total' },
  share: true,
  chart: { kind: 'column', shows: 'figure' },
  base: {
    kind: 'population',
    label: 'enfants porteurs de symptômes des nouveaux dossiers (les deux sexes ensemble = 100 %)',
  },
  sentence: 'Âge des enfants : filles ({f.pct} %), garçons ({m.pct} %) : {lignes}.',
  line: '{ligne} {f.pct} % et {m.pct} %',
  notes: [
    'Les deux sexes ensemble font 100 %.',
    'Tranches d’âge disjointes, en années révolues à la date de la demande.',
  ],
});
