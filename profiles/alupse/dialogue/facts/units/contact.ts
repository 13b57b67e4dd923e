import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const CONTACT = {
  label: 'demande sans dossier',
  oneFactPer: 'demande sans dossier de l’année',
  registers: ['dialogueContacts', 'dialogueActs'],
  rowsFrom: ['dialogueContacts.date'],
  populations: {
    toutes: { label: 'Demandes sans dossier', where: {} },
  },
  variables: {
    caller: {
      kind: 'code',
      label: 'Interlocuteur',
      vocabulary: 'interlocuteur',
      derivedFrom: ['dialogueContacts.caller'],
      rule: LISTED,
      sensitivity: 'none',
    },
    form: {
      kind: 'code',
      label: 'Forme',
      vocabulary: 'formeContact',
      derivedFrom: ['dialogueContacts.form'],
      rule: LISTED,
      sensitivity: 'none',
    },
    outcome: {
      kind: 'code',
      label: 'Suite donnée',
      vocabulary: 'suiteDonnee',
      derivedFrom: ['dialogueContacts.outcome'],
      rule: LISTED,
      sensitivity: 'none',
    },
  },
  quantities: {
    phoneActs: {
      label: 'Prestations téléphoniques',
      derivedFrom: ['dialogueContacts.phoneActs', 'dialogueActs.quantity', 'dialogueActs.contactId'],
      rule: 'nombre de prestations téléphoniques ; vide = somme de « Nombre » (vide = 1) des prestations de l’année liées à la demande',
      scale: 1,
    },
  },
} as const satisfies FactUnit<ListKey, BandKey>;
