import { statistic } from '../../kit';
import { CONTACTS, NEW_CASES } from '../populations';

export const DIALOGUE_CONTACTS = statistic({
  id: 'dialogue-contacts',
  title: 'Situations pour lesquelles le service a été contacté (définition 2023)',
  numbers: { 2023: 'Dialogue §1' },
  service: 'dialogue',
  unitLabel: 'situations',
  definition:
    'Nouveaux dossiers de l’année et demandes sans dossier de l’année, sans les anciens dossiers ni les supervisions.',
  source: NEW_CASES,
  stub: 'Situations',
  rows: {
    kind: 'items',
    items: [
      { code: 'total', label: 'Situations', sumOf: ['nouveaux-dossiers', 'sans-dossier'] },
      { code: 'nouveaux-dossiers', label: 'Nouveaux dossiers ouverts avec consultation psychologique', where: {} },
      { code: 'sans-dossier', label: 'Consultations téléphoniques avec un parent ou professionnel', from: CONTACTS },
    ],
  },
  base: { kind: 'item', item: 'total', label: 'situations' },
  sentence:
    'En {année} le service Alupse-Dialogue a été contacté dans le cadre de {total:situation|situations} : {nouveaux-dossiers:nouveau dossier|nouveaux dossiers} et {sans-dossier:consultation téléphonique|consultations téléphoniques}.',
  notes: [
    'Définition 2023 : ni les anciens dossiers ni les supervisions ne comptent. Ne pas comparer à la définition 2016 (situations ayant sollicité le service).',
  ],
});
