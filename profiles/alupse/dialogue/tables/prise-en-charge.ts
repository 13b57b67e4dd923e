import { statistic } from '../../kit';
import { ACTIVE_CASES } from '../populations';

export const DIALOGUE_PRISE_EN_CHARGE = statistic({
  id: 'dialogue-prise-en-charge',
  title: 'Prise en charge par axe (facteurs multiples)',
  numbers: { 2016: 'C.2.3' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition:
    'Dossiers actifs dans l’année : ouverts (ou rouverts après clôture) au plus tard le 31.12 et non clôturés avant le 01.01 ; un dossier est dans un axe s’il a au moins une prestation de cet axe datée dans l’année.',
  source: ACTIVE_CASES,
  stub: 'Axe de prise en charge',
  rows: { kind: 'variable', variable: 'axes' },
  columns: {
    kind: 'items',
    items: [
      { code: 'anciens', label: 'Les anciens cas', where: { caseYear: ['old', 'reopened'] } },
      { code: 'nouveaux', label: 'Les nouveaux cas', where: { caseYear: ['new'] } },
      { code: 'total', label: 'Total', where: {} },
    ],
  },
  share: true,
  base: { kind: 'column', label: 'dossiers de la colonne' },
  sentence:
    'Dans les {base} situations dans lesquelles nous avons été actifs pendant l’année {année}, la prise en charge a consisté en (facteurs multiples) : {lignes}.',
  line: '{ligne} {total} ({total.pct} %)',
  notes: ['Évaluation : dossiers dont toutes les prestations de l’année qui ont un axe relèvent de l’évaluation.'],
});
