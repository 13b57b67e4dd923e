import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const TRIP = {
  label: 'déplacement',
  oneFactPer: 'ligne de l’année',
  registers: ['bebeTrips'],
  rowsFrom: ['bebeTrips.date'],
  populations: {
    effectues: { label: 'Déplacements effectués', where: { cancelled: ['no'] } },
    annules: { label: 'Visites annulées', where: { cancelled: ['yes'] } },
    tous: { label: 'Déplacements, annulés compris', where: {} },
  },
  variables: {
    type: {
      kind: 'code',
      label: 'Type',
      vocabulary: 'typeDeplacement',
      derivedFrom: ['bebeTrips.type'],
      rule: LISTED,
      sensitivity: 'none',
    },
    cancelled: {
      kind: 'boolean',
      label: 'Annulée',
      blank: 'no',
      derivedFrom: ['bebeTrips.cancelled'],
      rule: 'oui ; vide = non',
      sensitivity: 'none',
    },
    medicalPlace: {
      kind: 'code',
      label: 'Lieu médical',
      vocabulary: 'lieuMedical',
      derivedFrom: ['bebeTrips.medicalPlace'],
      rule: LISTED,
      sensitivity: 'none',
    },
  },
  quantities: {},
} as const satisfies FactUnit<ListKey, BandKey>;
