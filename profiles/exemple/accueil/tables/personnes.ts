import { statistic } from '../../kit';
import { PEOPLE_OF_YEAR } from '../populations';

export const ACCUEIL_PERSONNES = statistic({
  id: 'accueil-personnes',
  title: 'Personnes accompagnées',
  numbers: { 2024: '1.1' },
  service: 'accueil',
  unitLabel: 'personnes',
  definition:
    'Personnes accompagnées dans l’année : première visite au plus tard le 31.12 et pas de fin avant le 01.01.',
  source: PEOPLE_OF_YEAR,
  stub: 'Personnes',
  rows: {
    kind: 'items',
    items: [
      { code: 'total', label: 'Personnes accompagnées', where: {} },
      { code: 'nouvelles', label: 'Nouvelles personnes', where: { personYear: ['new'] } },
      { code: 'connues', label: 'Personnes déjà connues', where: { personYear: ['old'] } },
      { code: 'venues', label: 'Personnes venues au moins une fois dans l’année', where: { came: ['yes'] } },
    ],
  },
  share: true,
  base: { kind: 'item', item: 'total', label: 'personnes accompagnées' },
  sentence:
    'En {année}, le centre a accompagné {total:personne|personnes}, dont {nouvelles:nouvelle|nouvelles} ; {venues:personne est venue|personnes sont venues} au moins une fois.',
});
