import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const PARENT = {
  label: 'parent',
  oneFactPer: 'parent d’une famille active : deux par famille',
  registers: ['bebeFamilies'],
  rowsFrom: ['bebeFamilies.startDate', 'bebeFamilies.closingDate'],
  without: {
    role: {
      mother: ['bebeFamilies.fatherNationality', 'bebeFamilies.fatherBirthDate'],
      father: ['bebeFamilies.motherNationality', 'bebeFamilies.motherBirthDate'],
    },
  },
  populations: {
    tous: { label: 'Parents des familles suivies', where: {} },
    meres: { label: 'Mères', where: { role: ['mother'] } },
    peres: { label: 'Pères', where: { role: ['father'] } },
  },
  variables: {
    role: {
      kind: 'code',
      label: 'Parent',
      vocabulary: 'parent',
      derivedFrom: ['bebeFamilies.familyId'],
      rule: 'deux faits par famille active : mother et father',
      sensitivity: 'none',
    },
    nationality: {
      kind: 'code',
      label: 'Nationalité',
      vocabulary: 'pays',
      derivedFrom: ['bebeFamilies.motherNationality', 'bebeFamilies.fatherNationality'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    age: {
      kind: 'band',
      label: 'Âge au début du suivi',
      bands: 'ageParents',
      derivedFrom: ['bebeFamilies.motherBirthDate', 'bebeFamilies.fatherBirthDate', 'bebeFamilies.startDate'],
      rule: 'années révolues au début du suivi',
      sensitivity: 'identifying',
    },
  },
  quantities: {},
} as const satisfies FactUnit<ListKey, BandKey>;
