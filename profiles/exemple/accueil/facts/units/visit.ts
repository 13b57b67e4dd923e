import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const VISIT = {
  label: 'passage',
  oneFactPer: 'passage de l’année',
  registers: ['visits'],
  rowsFrom: ['visits.date'],
  populations: {
    tous: { label: 'Passages', where: {} },
    'avec-numero': { label: 'Passages avec N°', where: { withPerson: ['yes'] } },
  },
  variables: {
    activity: {
      kind: 'code',
      label: 'Activité',
      vocabulary: 'activite',
      derivedFrom: ['visits.activity'],
      rule: LISTED,
      sensitivity: 'none',
    },
    month: {
      kind: 'code',
      label: 'Mois',
      vocabulary: 'mois',
      derivedFrom: ['visits.date'],
      rule: 'mois de la date',
      sensitivity: 'none',
    },
    withPerson: {
      kind: 'boolean',
      label: 'Avec N°',
      blank: 'no',
      derivedFrom: ['visits.personId'],
      rule: 'N° rempli',
      sensitivity: 'none',
    },
  },
  quantities: {
    meals: { label: 'Repas', derivedFrom: ['visits.meals'], rule: '« Nb repas » ; vide = 0', scale: 1 },
  },
} as const satisfies FactUnit<ListKey, BandKey>;
