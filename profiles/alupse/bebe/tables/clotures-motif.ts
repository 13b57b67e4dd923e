import { statistic } from '../../kit';

export const BEBE_CLOTURES_MOTIF = statistic({
  id: 'bebe-clotures-motif',
  title: 'Raisons de clôture des suivis d’un an au plus',
  numbers: { 2016: 'D.5.2' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles clôturées dans l’année, d’une durée de 12 mois révolus au plus.',
  source: { unit: 'family', where: { yearEnd: ['closed'], overOneYear: ['no'] } },
  stub: 'Raison',
  rows: { kind: 'variable', variable: 'closingReason', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'suivis clôturés d’un an au plus' },
  sentence: 'Elles ont été clôturées pour les raisons suivantes : {lignes}.',
  line: '{ligne} {n}',
});
