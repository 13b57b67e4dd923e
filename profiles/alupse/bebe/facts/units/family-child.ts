import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const FAMILY_CHILD = {
  label: 'enfant Bébé',
  oneFactPer: 'enfant d’une famille active, né au plus tard à la date de référence (31.12, ou clôture si antérieure)',
  registers: ['bebeChildren', 'bebeFamilies'],
  rowsFrom: ['bebeFamilies.startDate', 'bebeFamilies.closingDate', 'bebeChildren.familyId', 'bebeChildren.birthDate'],
  populations: {
    tous: { label: 'Enfants des familles suivies', where: {} },
    suivis: { label: 'Enfants suivis', where: { followed: ['yes'] } },
  },
  variables: {
    livingPlace: {
      kind: 'code',
      label: 'Lieu de vie',
      vocabulary: 'lieuDeVie',
      derivedFrom: ['bebeChildren.livingPlace'],
      rule: LISTED,
      sensitivity: 'sensitive',
    },
    under3: {
      kind: 'boolean',
      label: 'Moins de 3 ans',
      blank: 'no',
      derivedFrom: ['bebeChildren.birthDate', 'bebeFamilies.closingDate'],
      rule: 'moins de 3 ans révolus à la date de référence (31.12, ou clôture si antérieure)',
      sensitivity: 'identifying',
    },
    followed: {
      kind: 'boolean',
      label: 'Enfant suivi',
      blank: 'no',
      derivedFrom: ['bebeChildren.followed'],
      rule: 'oui ; vide = non',
      sensitivity: 'none',
    },
  },
  quantities: {},
} as const satisfies FactUnit<ListKey, BandKey>;
