import { statistic } from '../../kit';
import { TRIPS } from '../populations';

export const BEBE_DEPLACEMENTS_SYNTHESE = statistic({
  id: 'bebe-deplacements-synthese',
  title: 'Déplacements : synthèse du texte',
  numbers: { 2016: 'D.5.7' },
  service: 'bebe',
  unitLabel: 'trajets',
  definition: 'Trajets de l’année non annulés par la famille.',
  source: TRIPS,
  stub: 'Déplacements',
  rows: {
    kind: 'items',
    items: [
      { code: 'trajets', label: 'Trajets', where: {} },
      {
        code: 'domicile',
        label: 'dont visites à domicile',
        where: { type: ['visite-as', 'visite-sf', 'visite-psy', 'visite-a-deux', 'visite-domicile'] },
      },
      {
        code: 'reunion',
        label: 'Réunions entre les familles et le réseau',
        where: { type: ['reunion-pluri', 'reunion-externe'] },
      },
      {
        code: 'medical',
        label: 'Accompagnements à des visites médicales',
        where: { type: ['medical-mere-bebe', 'medical-perez', 'visite-hospitaliere'] },
      },
      {
        code: 'medical-pediatrie-sociale',
        label: 'dont pédiatrie sociale (Dr Perez)',
        sub: true,
        where: { type: ['medical-perez'] },
      },
      {
        code: 'medical-urgences',
        label: 'dont urgences pédiatriques du CHL',
        sub: true,
        where: { type: ['medical-mere-bebe', 'visite-hospitaliere'], medicalPlace: ['urgences-chl'] },
      },
      {
        code: 'autre',
        label: 'Autres trajets',
        where: { type: ['co-intervention', 'tribunal', 'porte-fermee', 'premier-entretien'] },
      },
    ],
  },
  base: { kind: 'population', label: 'trajets' },
  sentence:
    'Il y a {trajets:trajet|trajets}, dont {domicile:visite|visites} à domicile et {reunion:déplacement|déplacements} pour des réunions. Il y a eu {medical:accompagnement|accompagnements} à des visites médicales, dont {medical-pediatrie-sociale:visite|visites} de pédiatrie sociale et {medical-urgences:visite|visites} auprès des pédiatres urgentistes du CHL.',
  notes: ['Domicile + réunions + médical + autres = trajets.'],
});
