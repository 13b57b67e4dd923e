import { statistic } from '../../kit';
import { ACTIVE_FAMILIES } from '../populations';

export const BEBE_HOSPITALISATION_MALTRAITANCE = statistic({
  id: 'bebe-hospitalisation-maltraitance',
  title: 'Bébés suivis hospitalisés pour une situation de maltraitance',
  numbers: { 2016: 'D.6' },
  service: 'bebe',
  periodNotes: ['Date de l’hospitalisation non tenue : familles suivies {période}.'],
  unitLabel: 'familles',
  definition: 'Familles actives dans l’année : début du suivi au plus tard le 31.12 et non clôturées avant le 01.01.',
  source: ACTIVE_FAMILIES,
  stub: 'Hospitalisations',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'hospitalises',
        label: 'Bébés suivis hospitalisés pour maltraitance',
        where: { hospitalisedAbuse: ['yes'] },
      },
    ],
  },
  base: { kind: 'population', label: 'familles actives' },
  sentence:
    '{hospitalises:bébé suivi par l’équipe a été hospitalisé|bébés suivis par l’équipe ont été hospitalisés} pour une situation de maltraitance.',
});
