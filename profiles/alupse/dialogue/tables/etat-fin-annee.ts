import { statistic } from '../../kit';
import { ACTIVE_CASES } from '../populations';

export const DIALOGUE_ETAT_FIN_ANNEE = statistic({
  id: 'dialogue-etat-fin-annee',
  title: 'État des dossiers au 31.12',
  numbers: { 2016: 'C.2.1', 2023: 'Dialogue §2' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition:
    'Dossiers actifs dans l’année : ouverts (ou rouverts après clôture) au plus tard le 31.12 et non clôturés avant le 01.01.',
  source: ACTIVE_CASES,
  stub: 'État',
  rows: {
    kind: 'items',
    items: [
      { code: 'en-cours', label: 'Dossiers toujours en cours au 31.12', where: { yearEnd: ['open'] } },
      { code: 'clotures', label: 'Dossiers clôturés dans l’année', where: { yearEnd: ['closed'] } },
    ],
    partition: true,
  },
  share: true,
  base: { kind: 'population', label: 'dossiers actifs' },
  sentence:
    'Au 31.12.{année}, {en-cours:dossier est|dossiers sont} toujours en cours, {clotures:dossier a été clôturé|dossiers ont été clôturés}.',
  notes: [
    'Clôturé : clôture dans l’année et pas de réouverture après la clôture avant le 31.12. Les deux lignes partagent exactement les dossiers actifs.',
  ],
});
