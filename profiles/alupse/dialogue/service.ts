import type { ServiceParts } from '@report/engine/profile';
import type { DEFINITIONS } from '../definitions';
import { DIALOGUE_CHECKS } from './checks';
import { deriveAct } from './facts/derive/act';
import { deriveCase } from './facts/derive/case';
import { deriveCaseAxis } from './facts/derive/case-axis';
import { deriveChild } from './facts/derive/child';
import { deriveContact } from './facts/derive/contact';
import { proposeChildrenCount } from './propose-children-count';
import { DIALOGUE_RULES } from './rules';
import { DIALOGUE_TABLES } from './tables';

export const DIALOGUE = {
  key: 'dialogue',
  tab: 'Dialogue',
  title: 'ALUPSE-Dialogue',
  firstHeading: 'Situations prises en charge',
  chapters: [
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
    case: deriveCase,
    child: deriveChild,
    caseAxis: deriveCaseAxis,
    contact: deriveContact,
    act: deriveAct,
  },
  tables: DIALOGUE_TABLES,
  checks: DIALOGUE_CHECKS,
  rules: DIALOGUE_RULES,
  proposers: { R29: proposeChildrenCount },
  reviewedPairs: [
    {
      unit: 'child',
      pair: ['age12', 'caseMotive'],
      reason: 'Report of 2023, section 4: two bands of age only, never crossed with sex or region.',
    },
  ],
} satisfies ServiceParts<(typeof DEFINITIONS)['registers']>;
