import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const ACT = {
  label: 'prestation',
  oneFactPer: 'prestation de l’année',
  registers: ['dialogueActs'],
  rowsFrom: ['dialogueActs.date'],
  populations: {
    toutes: { label: 'Prestations Dialogue', where: {} },
    'avec-dossier': { label: 'Prestations avec dossier', where: { withCase: ['yes'] } },
  },
  variables: {
    withCase: {
      kind: 'boolean',
      label: 'Avec dossier',
      blank: 'no',
      derivedFrom: ['dialogueActs.caseId'],
      rule: 'N° dossier rempli',
      sensitivity: 'none',
    },
    nature: {
      kind: 'code',
      label: 'Nature',
      vocabulary: 'naturePrestation',
      derivedFrom: ['dialogueActs.nature'],
      rule: LISTED,
      sensitivity: 'none',
    },
  },
  quantities: {
    quantity: { label: 'Nombre', derivedFrom: ['dialogueActs.quantity'], rule: '« Nombre » ; vide = 1', scale: 1 },
  },
} as const satisfies FactUnit<ListKey, BandKey>;
