import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

/** Columns that say in which years it was active. */
const LIFE = ['dialogueCases.openingDate', 'dialogueCases.closingDate', 'dialogueCases.reopeningDate'] as const;

/** Columns that say which children of a file are counted. */
const OF_CASE = ['dialogueChildren.caseId', 'dialogueChildren.symptomatic'] as const;

export const CHILD = {
  label: 'enfant',
  oneFactPer: 'enfant porteur de symptômes d’un dossier actif dans l’année',
  registers: ['dialogueChildren', 'dialogueCases'],
  rowsFrom: [...LIFE, ...OF_CASE],
  codesFrom: { caseYear: { new: ['dialogueCases.openingDate', ...OF_CASE] } },
  populations: {
    traites: { label: 'Enfants porteurs de symptômes des dossiers traités', where: {} },
    nouveaux: { label: 'Enfants porteurs de symptômes des nouveaux dossiers', where: { caseYear: ['new'] } },
    anciens: { label: 'Enfants porteurs de symptômes des anciens dossiers', where: { caseYear: ['old', 'reopened'] } },
  },
  variables: {
    caseYear: {
      kind: 'code',
      label: 'Ancienneté du dossier',
      vocabulary: 'caseYear',
      derivedFrom: [...LIFE, 'dialogueChildren.caseId'],
      rule: 'ancienneté du dossier de l’enfant (voir dossier)',
      sensitivity: 'none',
    },
    sex: {
      kind: 'code',
      label: 'Sexe',
      vocabulary: 'sexe',
      derivedFrom: ['dialogueChildren.sex'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    age: {
      kind: 'band',
      label: 'Âge à la demande',
      bands: 'ageDialogue',
      derivedFrom: ['dialogueChildren.birthDate', 'dialogueChildren.ageAtRequest', 'dialogueCases.requestDate'],
      rule: 'années révolues à la date de la demande du dossier ; à défaut, l’âge à la demande tronqué',
      sensitivity: 'identifying',
    },
    age12: {
      kind: 'band',
      label: 'Âge à la demande (12 ans)',
      bands: 'age12',
      derivedFrom: ['dialogueChildren.birthDate', 'dialogueChildren.ageAtRequest', 'dialogueCases.requestDate'],
      rule: 'années révolues à la date de la demande du dossier, en deux tranches',
      sensitivity: 'identifying',
    },
    custody: {
      kind: 'code',
      label: 'Autorité parentale',
      vocabulary: 'autoriteParentale',
      derivedFrom: ['dialogueChildren.custody'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    region: {
      kind: 'code',
      label: 'Domicile',
      vocabulary: 'regionDialogue',
      derivedFrom: ['dialogueChildren.region'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    nationality: {
      kind: 'code',
      label: 'Nationalité',
      vocabulary: 'pays',
      derivedFrom: ['dialogueChildren.nationality'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    caseMotive: {
      kind: 'code',
      label: 'Motif du dossier',
      vocabulary: 'dialogueMotif',
      derivedFrom: ['dialogueCases.mainMotive', 'dialogueChildren.caseId'],
      rule: 'motif principal du dossier de l’enfant',
      sensitivity: 'sensitive',
    },
  },
  quantities: {},
} as const satisfies FactUnit<ListKey, BandKey>;
