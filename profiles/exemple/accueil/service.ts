import type { ServiceParts } from '@report/engine/profile';
import type { DEFINITIONS } from '../definitions';
import { ACCUEIL_CHECKS } from './checks';
import { derivePerson } from './facts/derive/person';
import { deriveVisit } from './facts/derive/visit';
import { ACCUEIL_RULES } from './rules';
import { ACCUEIL_TABLES } from './tables';

export const ACCUEIL = {
  key: 'accueil',
  tab: 'Accueil',
  title: 'Centre de jour Le Phare',
  firstHeading: 'Personnes accueillies',
  chapters: [
    ['1', 'Personnes accueillies'],
    ['2', 'Passages'],
  ],
  derive: { person: derivePerson, visit: deriveVisit },
  tables: ACCUEIL_TABLES,
  checks: ACCUEIL_CHECKS,
  rules: ACCUEIL_RULES,
} satisfies ServiceParts<(typeof DEFINITIONS)['registers']>;
