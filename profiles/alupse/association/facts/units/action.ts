import { type FactUnit, LISTED, SEVERAL_LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const ACTION = {
  label: 'action',
  oneFactPer: 'action de l’année : « Année » si elle est remplie, sinon date',
  registers: ['actions'],
  rowsFrom: ['actions.date', 'actions.year'],
  onlyWithout: { 'actions.date': 'actions.year' },
  populations: {
    toutes: { label: 'Actions et formations', where: {} },
  },
  variables: {
    services: {
      kind: 'codes',
      label: 'Services',
      vocabulary: 'service',
      derivedFrom: ['actions.services'],
      rule: SEVERAL_LISTED,
      sensitivity: 'none',
    },
    category: {
      kind: 'code',
      label: 'Catégorie',
      vocabulary: 'categorieAction',
      derivedFrom: ['actions.category'],
      rule: LISTED,
      sensitivity: 'none',
    },
  },
  quantities: {
    days: { label: 'Journées', derivedFrom: ['actions.days'], rule: 'vide = 0', scale: 100 },
    participants: { label: 'Participants', derivedFrom: ['actions.participants'], rule: 'vide = 0', scale: 1 },
  },
} as const satisfies FactUnit<ListKey, BandKey>;
