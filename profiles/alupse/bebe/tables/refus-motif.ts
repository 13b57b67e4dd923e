import { statistic } from '../../kit';

export const BEBE_REFUS_MOTIF = statistic({
  id: 'bebe-refus-motif',
  title: 'Raisons de non-prise en charge',
  numbers: { 2016: 'D.5.1', 2023: 'Bébé §1' },
  service: 'bebe',
  unitLabel: 'demandes',
  definition: 'Demandes de l’année dont l’issue est « Non prise en charge ».',
  source: { unit: 'request', where: { outcome: ['refusee'] } },
  stub: 'Raison',
  rows: { kind: 'variable', variable: 'refusalReason', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'demandes non prises en charge' },
  sentence:
    '{base:demande n’a pas pu être prise en charge|demandes n’ont pas pu être prises en charge} pour les raisons suivantes : {lignes}.',
});
