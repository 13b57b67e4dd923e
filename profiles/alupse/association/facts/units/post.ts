import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const POST = {
  label: 'poste',
  oneFactPer: 'personne présente au moins un jour de l’année',
  registers: ['staff'],
  rowsFrom: ['staff.entryDate', 'staff.exitDate'],
  populations: {
    'presents-fin': { label: 'Personnel présent à la fin', where: { presentAtYearEnd: ['yes'], trainee: ['no'] } },
    presents: { label: 'Personnes présentes au moins un jour', where: {} },
    stagiaires: { label: 'Stagiaires', where: { trainee: ['yes'] } },
  },
  variables: {
    service: {
      kind: 'code',
      label: 'Service',
      vocabulary: 'service',
      derivedFrom: ['staff.service'],
      rule: LISTED,
      sensitivity: 'none',
    },
    role: {
      kind: 'code',
      label: 'Fonction',
      vocabulary: 'fonction',
      derivedFrom: ['staff.role'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    trainee: {
      kind: 'boolean',
      label: 'Stagiaire',
      blank: 'no',
      derivedFrom: ['staff.role'],
      rule: 'fonction = stagiaire',
      sensitivity: 'none',
    },
    presentAtYearEnd: {
      kind: 'boolean',
      label: 'Présent au 31.12',
      blank: 'no',
      derivedFrom: ['staff.entryDate', 'staff.exitDate'],
      rule: 'entrée au plus tard au 31.12, sortie vide ou pas avant le 31.12',
      sensitivity: 'none',
    },
  },
  quantities: {
    weeklyHours: { label: 'Heures', derivedFrom: ['staff.weeklyHours'], rule: 'vide = 0', scale: 100 },
    ministryHours: {
      label: 'Heures Ministère',
      derivedFrom: ['staff.ministryHours', 'staff.funding', 'staff.weeklyHours'],
      rule: 'heures à charge du Ministère ; vide = toutes les heures si le financement est du Ministère, sinon 0',
      scale: 100,
    },
    ownHours: {
      label: 'Heures de l’association',
      derivedFrom: ['staff.weeklyHours', 'staff.ministryHours', 'staff.funding'],
      rule: 'heures moins celles à charge du Ministère ; jamais moins de 0',
      scale: 100,
    },
  },
} as const satisfies FactUnit<ListKey, BandKey>;
