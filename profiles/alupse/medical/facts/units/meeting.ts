import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const MEETING = {
  label: 'concertation',
  oneFactPer: 'réunion de l’année',
  registers: ['maternityMeetings'],
  rowsFrom: ['maternityMeetings.date'],
  populations: {
    toutes: { label: 'Concertations en maternité', where: {} },
  },
  variables: {
    maternity: {
      kind: 'code',
      label: 'Maternité',
      vocabulary: 'maternite',
      derivedFrom: ['maternityMeetings.maternity'],
      rule: LISTED,
      sensitivity: 'none',
    },
    quarter: {
      kind: 'code',
      label: 'Trimestre',
      vocabulary: 'trimestre',
      derivedFrom: ['maternityMeetings.date'],
      rule: 'trimestre de la date',
      sensitivity: 'none',
    },
  },
  quantities: {
    situations: { label: 'Situations', derivedFrom: ['maternityMeetings.situations'], rule: 'vide = 0', scale: 1 },
  },
} as const satisfies FactUnit<ListKey, BandKey>;
