import { statistic } from '../../kit';
import { CONTACTS, SUPERVISIONS_GIVEN } from '../populations';

export const DIALOGUE_SANS_DOSSIER = statistic({
  id: 'dialogue-sans-dossier',
  title: 'Demandes traitées sans ouverture d’un dossier, par interlocuteur',
  numbers: { 2016: 'C.2.2' },
  service: 'dialogue',
  unitLabel: 'situations',
  definition: 'Demandes sans dossier dont la date est dans l’année, et supervisions données dans l’année.',
  source: CONTACTS,
  stub: 'Interlocuteur',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'pro-telephone',
        label: 'Consultations par téléphone de professionnels du réseau',
        where: { caller: ['professionnel'], form: ['telephone'] },
      },
      {
        code: 'prive-telephone',
        label: 'Consultations par téléphone de personnes privées',
        where: { caller: ['prive'], form: ['telephone'] },
      },
      {
        code: 'supervisions',
        label: 'Supervisions avec des équipes et des professionnels du réseau',
        from: SUPERVISIONS_GIVEN,
      },
      {
        code: 'famille-elargie',
        label: 'Consultations avec la famille élargie',
        where: { caller: ['famille-elargie'] },
      },
      {
        code: 'autres',
        label: 'Autres (entretiens avec professionnels ou personnes privées)',
        where: { caller: ['professionnel', 'prive'], form: ['entretien'] },
      },
    ],
    partition: true,
  },
  share: true,
  base: { kind: 'rows', label: 'total des lignes' },
  sentence:
    'Le service a été contacté dans {total:situation|situations} où l’équipe n’a pas ouvert de dossier : {pro-telephone:consultation|consultations} par téléphone de professionnels, {prive-telephone} de personnes privées, {supervisions:supervision|supervisions} et {famille-elargie:consultation|consultations} avec la famille élargie.',
});
