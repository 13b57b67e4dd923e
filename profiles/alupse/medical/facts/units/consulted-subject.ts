import type { FactUnit } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const CONSULTED_SUBJECT = {
  label: 'dossier ou famille vu',
  oneFactPer: 'N° distinct parmi les consultations de l’année',
  registers: ['medicalConsultations'],
  rowsFrom: ['medicalConsultations.date', 'medicalConsultations.subjectRef'],
  populations: {
    tous: { label: 'Dossiers ou familles vus', where: {} },
  },
  variables: {},
  quantities: {},
} as const satisfies FactUnit<ListKey, BandKey>;
