import type { ServiceParts } from '@report/engine/profile';
import type { DEFINITIONS } from '../definitions';
import { MEDICAL_CHECKS } from './checks';
import { deriveConsultation } from './facts/derive/consultation';
import { deriveConsultedSubject } from './facts/derive/consulted-subject';
import { deriveMeeting } from './facts/derive/meeting';
import { MEDICAL_TABLES } from './tables';

export const MEDICAL = {
  key: 'medical',
  tab: 'Médical',
  title: 'Service médical',
  firstHeading: 'Consultations',
  chapters: [['D.5', 'Concertations dans les maternités']],
  derive: {
    meeting: deriveMeeting,
    consultation: deriveConsultation,
    consultedSubject: deriveConsultedSubject,
  },
  tables: MEDICAL_TABLES,
  checks: MEDICAL_CHECKS,
  rules: [],
} satisfies ServiceParts<(typeof DEFINITIONS)['registers']>;
