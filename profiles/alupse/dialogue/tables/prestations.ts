import { statistic } from '../../kit';
import { CONTACTS } from '../populations';

export const DIALOGUE_PRESTATIONS = statistic({
  id: 'dialogue-prestations',
  title: 'Prestations',
  numbers: { 2023: 'Dialogue §7' },
  service: 'dialogue',
  unitLabel: 'prestations',
  definition:
    'Somme de « Nombre » (vide = 1) des prestations de l’année avec N° dossier ; sans dossier : « Nb prestations téléphoniques » de chaque demande de l’année ou, à défaut, ses prestations liées de l’année.',
  source: { unit: 'act' },
  stub: 'Prestations',
  rows: {
    kind: 'items',
    items: [
      {
        code: 'avec-dossier',
        label: 'Prestations dans les dossiers traités',
        where: { withCase: ['yes'] },
        measure: { kind: 'sum', quantity: 'quantity' },
      },
      {
        code: 'sans-dossier',
        label: 'Prestations au téléphone sans ouverture de dossier',
        from: CONTACTS,
        measure: { kind: 'sum', quantity: 'phoneActs' },
      },
    ],
  },
  base: { kind: 'none', label: 'sans base' },
  sentence:
    'L’équipe Alupse-Dialogue a réalisé {avec-dossier:prestation|prestations} dans les dossiers traités et {sans-dossier:prestation|prestations} au téléphone sans ouverture de dossier.',
});
