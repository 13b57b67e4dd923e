import type { ServiceParts } from '@report/engine/profile';
import type { DEFINITIONS } from '../definitions';
import { BEBE_CHECKS } from './checks';
import { deriveFamily } from './facts/derive/family';
import { deriveFamilyChild } from './facts/derive/family-child';
import { deriveParent } from './facts/derive/parent';
import { deriveRequest } from './facts/derive/request';
import { deriveTrip } from './facts/derive/trip';
import { BEBE_RULES } from './rules';
import { BEBE_TABLES } from './tables';

export const BEBE = {
  key: 'bebe',
  tab: 'Bébé',
  title: 'ALUPSE-Bébé',
  firstHeading: 'Familles et enfants suivis',
  chapters: [
    ['D.2', 'Familles et enfants suivis'],
    ['D.3', 'Indicateurs de prise en charge'],
    ['D.5.1', 'Demandes'],
    ['D.5.2', 'Durée des suivis'],
    ['D.5.3', 'Profil des familles'],
    ['D.5.4', 'Profil des familles'],
    ['D.5.5', 'Profil des familles'],
    ['D.5.6', 'Profil des familles'],
    ['D.5.7', 'Visites et déplacements'],
    ['D.5.9', 'Équipe'],
    ['D.6', 'Bilan'],
    ['D.7', 'Projets'],
    ['Bébé §1', 'Familles et demandes'],
    ['Bébé §2', 'Signalements et interventions'],
    ['Bébé §3', 'Signalements et interventions'],
    ['Bébé §4', 'Demandeurs et motifs'],
    ['Bébé §5', 'Demandeurs et motifs'],
    ['Bébé §6', 'Profil des familles'],
    ['Bébé §7', 'Profil des familles'],
    ['Bébé §8', 'Profil des familles'],
  ],
  derive: {
    request: deriveRequest,
    family: deriveFamily,
    parent: deriveParent,
    familyChild: deriveFamilyChild,
    trip: deriveTrip,
  },
  tables: BEBE_TABLES,
  checks: BEBE_CHECKS,
  rules: BEBE_RULES,
  reviewedPairs: [
    {
      unit: 'familyChild',
      pair: ['under3', 'livingPlace'],
      reason:
        'Report of 2016, D.2: one count of the children under three living in the families, no other place by age.',
    },
  ],
} satisfies ServiceParts<(typeof DEFINITIONS)['registers']>;
