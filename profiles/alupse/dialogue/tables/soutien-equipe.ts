import { statistic } from '../../kit';
import { ACTIONS_OF_DIALOGUE } from '../populations';

export const DIALOGUE_SOUTIEN_EQUIPE = statistic({
  id: 'dialogue-soutien-equipe',
  title: 'Soutien reçu par l’équipe',
  numbers: { 2016: 'C.1.1' },
  service: 'dialogue',
  unitLabel: 'séances',
  definition:
    'Actions du service Dialogue rattachées à l’année : supervisions reçues (nombre de journées) et concertations juridiques (nombre de lignes).',
  source: ACTIONS_OF_DIALOGUE,
  stub: 'Soutien',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'supervision-recue',
        label: 'Journées de supervision',
        where: { category: ['supervision-recue'] },
        measure: { kind: 'sum', quantity: 'days' },
      },
      {
        code: 'concertation-juridique',
        label: 'Concertations au niveau juridique et législatif',
        where: { category: ['concertation-juridique'] },
      },
    ],
  },
  base: { kind: 'none', label: 'sans base' },
  sentence:
    '{supervision-recue:journée|journées} de supervision, {concertation-juridique:concertation|concertations} au niveau juridique et législatif.',
});
