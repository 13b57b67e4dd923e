import { statistic } from '../../kit';
import { ACTIVE_CASES, CONTACTS, SUPERVISIONS_GIVEN } from '../populations';

export const DIALOGUE_SITUATIONS = statistic({
  id: 'dialogue-situations',
  title: 'Situations ayant sollicité le service (définition 2016)',
  numbers: { 2016: 'C.2' },
  service: 'dialogue',
  unitLabel: 'situations',
  definition: 'Dossiers actifs dans l’année, demandes sans dossier de l’année et supervisions données dans l’année.',
  source: ACTIVE_CASES,
  stub: 'Situations',
  rows: {
    kind: 'items',
    items: [
      { code: 'total', label: 'Situations', sumOf: ['avec-dossier', 'sans-dossier'] },
      { code: 'avec-dossier', label: 'Avec ouverture d’un dossier', where: {} },
      { code: 'sans-dossier', label: 'Sans ouverture d’un dossier', sumOf: ['demandes', 'supervisions'] },
      { code: 'demandes', label: 'dont demandes sans dossier', sub: true, from: CONTACTS },
      { code: 'supervisions', label: 'dont supervisions données', sub: true, from: SUPERVISIONS_GIVEN },
    ],
  },
  base: { kind: 'item', item: 'total', label: 'situations' },
  sentence:
    'En {année}, le service ALUPSE-Dialogue a été sollicité dans {total:situation|situations} : {avec-dossier} avec ouverture d’un dossier et {sans-dossier} sans ouverture d’un dossier.',
  notes: [
    'Définition 2016 : tous les dossiers actifs et les supervisions comptent. Ne pas comparer à la définition 2023 (situations pour lesquelles le service a été contacté).',
  ],
});
