import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_DUREES = statistic({
  id: 'bebe-durees',
  title: 'Durée des suivis',
  numbers: { 2016: 'D.5.2' },
  service: 'bebe',
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Durée',
  rows: { kind: 'variable', variable: 'duration', missing: 'Non renseigné' },
  columns: {
    kind: 'items',
    items: [
      { code: 'clotures', label: 'Dossiers clôturés dans l’année', where: { yearEnd: ['closed'] } },
      { code: 'nonClotures', label: 'Dossiers non clôturés au 31.12', where: { yearEnd: ['open'] } },
    ],
  },
  share: true,
  chart: { kind: 'column', shows: 'share' },
  base: { kind: 'column', label: 'familles de la colonne' },
  sentence: 'Durée des suivis clôturés : {lignes}.',
  notes: ['Mois révolus entre le début et la clôture (ou le 31.12).'],
});
