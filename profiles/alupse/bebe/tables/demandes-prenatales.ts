import { statistic } from '../../kit';
import { ACCEPTED_REQUESTS } from '../populations';

export const BEBE_DEMANDES_PRENATALES = statistic({
  id: 'bebe-demandes-prenatales',
  title: 'Demandes prénatales, comparaison avec l’année précédente',
  numbers: { 2016: 'D.6' },
  service: 'bebe',
  unitLabel: 'demandes',
  definition: 'Demandes acceptées en période prénatale, de l’année et de l’année précédente.',
  source: ACCEPTED_REQUESTS,
  stub: 'Demandes',
  rows: {
    kind: 'items',
    items: [
      { code: 'annee', label: 'Demandes acceptées en période prénatale', where: { period: ['prenatale'] } },
      {
        code: 'annee-precedente',
        label: 'idem, année précédente',
        from: { unit: 'request', year: 'previous', where: { outcome: ['acceptee'], period: ['prenatale'] } },
      },
    ],
  },
  base: { kind: 'none', label: 'sans base' },
  sentence:
    'En {année}, l’équipe a eu {annee:demande envoyée|demandes envoyées} en période prénatale (contre {annee-precedente} l’année précédente).',
});
