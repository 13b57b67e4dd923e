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
  dialogue: [
    ['C.1', 'Équipe'],
    ['C.2', 'Situations prises en charge'],
    ['C.3', 'Analyse des nouvelles situations'],
    ['C.4', 'Bilan'],
    ['C.5', 'Projets'],
    ['Dialogue §1', 'Situations et dossiers'],
    ['Dialogue §2', 'Situations et dossiers'],
    ['Dialogue §3', 'Analyse des nouvelles situations'],
    ['Dialogue §4', 'Analyse des nouvelles situations'],
    ['Dialogue §5', 'Analyse des nouvelles situations'],
    ['Dialogue §6', 'Analyse des nouvelles situations'],
    ['Dialogue §7', 'Prestations et demandes sans dossier'],
    ['Dialogue §8', 'Prestations et demandes sans dossier'],
  ],
  derive: {
    meeting: deriveMeeting,
    consultation: deriveConsultation,
    consultedSubject: deriveConsultedSubject,
  },
  tables: MEDICAL_TABLES,
  checks: MEDICAL_CHECKS,
  rules: [],
} satisfies ServiceParts<(typeof DEFINITIONS)['registers']>;
