import { statistic } from '../../kit';
import { ACTS_WITH_CASE } from '../populations';

export const DIALOGUE_PRESTATIONS_NATURE = statistic({
  id: 'dialogue-prestations-nature',
  title: 'Prestations dans les dossiers, par nature',
  numbers: { 2023: 'Dialogue §7' },
  service: 'dialogue',
  unitLabel: 'prestations',
  definition: 'Somme de « Nombre » (vide = 1) des prestations de l’année avec N° dossier.',
  source: ACTS_WITH_CASE,
  stub: 'Nature',
  rows: { kind: 'variable', variable: 'nature', missing: 'Non renseigné' },
  measures: [{ kind: 'sum', quantity: 'quantity' }],
  share: true,
  base: { kind: 'population', label: 'prestations avec dossier' },
  sentence:
    'Au niveau des dossiers traités, l’équipe a fait {consultation-enfant:consultation psychologique|consultations psychologiques} de l’enfant, {entretien-parental:entretien parental|entretiens parentaux}, {entretien-familial:entretien familial|entretiens familiaux}.',
});
