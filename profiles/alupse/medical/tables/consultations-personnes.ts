import { statistic } from '../../kit';
import { CONSULTATIONS } from '../populations';

export const MEDICAL_CONSULTATIONS_PERSONNES = statistic({
  id: 'medical-consultations-personnes',
  title: 'Dossiers ou familles vus par le service médical',
  numbers: {},
  service: 'medical',
  unitLabel: 'dossiers',
  definition: 'Consultations de l’année.',
  source: CONSULTATIONS,
  stub: 'Consultations',
  rows: {
    kind: 'items',
    items: [
      { code: 'consultations', label: 'Consultations', where: {} },
      {
        code: 'avec-numero',
        label: 'dont avec un N° de dossier ou de famille',
        sub: true,
        where: { withSubject: ['yes'] },
      },
      { code: 'distincts', label: 'Dossiers ou familles distincts', from: { unit: 'consultedSubject' } },
      { code: 'moyenne', label: 'Consultations par dossier ou famille', ratioOf: ['avec-numero', 'distincts'] },
    ],
  },
  base: { kind: 'item', item: 'avec-numero', label: 'consultations avec N°' },
  sentence:
    '{distincts:dossier ou famille a été vu|dossiers ou familles ont été vus}, soit {moyenne:consultation|consultations} en moyenne.',
  notes: ['Moyenne : consultations avec N° ÷ dossiers ou familles distincts, une décimale.'],
});
