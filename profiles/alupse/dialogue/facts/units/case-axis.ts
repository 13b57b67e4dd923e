import type { FactUnit } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

/** Columns that say in which years a file was active. */
const LIFE = ['dialogueCases.openingDate', 'dialogueCases.closingDate', 'dialogueCases.reopeningDate'] as const;

export const CASE_AXIS = {
  label: 'dossier × axe',
  oneFactPer: 'couple (dossier actif, axe retenu)',
  registers: ['dialogueActs', 'dialogueCases'],
  rowsFrom: [...LIFE, 'dialogueActs.date', 'dialogueActs.caseId', 'dialogueActs.axis'],
  populations: {
    tous: { label: 'Axes de prise en charge des dossiers traités', where: {} },
  },
  variables: {
    axis: {
      kind: 'code',
      label: 'Axe',
      vocabulary: 'axePriseEnCharge',
      derivedFrom: ['dialogueActs.axis'],
      rule: 'un dossier compte une fois dans chacun de ses axes',
      sensitivity: 'none',
    },
  },
  quantities: {
    sessions: {
      label: 'Entretiens',
      derivedFrom: ['dialogueActs.quantity'],
      rule: 'somme de « Nombre » (vide = 1) des prestations de l’année de cet axe',
      scale: 1,
    },
  },
} as const satisfies FactUnit<ListKey, BandKey>;
