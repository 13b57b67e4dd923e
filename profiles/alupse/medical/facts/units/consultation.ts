import { type FactUnit, LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const CONSULTATION = {
  label: 'consultation',
  oneFactPer: 'consultation de l’année',
  registers: ['medicalConsultations'],
  rowsFrom: ['medicalConsultations.date'],
  populations: {
    toutes: { label: 'Consultations médicales', where: {} },
  },
  variables: {
    level: {
      kind: 'code',
      label: 'Niveau',
      vocabulary: 'niveauMedical',
      derivedFrom: ['medicalConsultations.level'],
      rule: LISTED,
      sensitivity: 'sensitive',
    },
    origin: {
      kind: 'code',
      label: 'Origine',
      vocabulary: 'origineConsultation',
      derivedFrom: ['medicalConsultations.origin'],
      rule: LISTED,
      sensitivity: 'none',
    },
    place: {
      kind: 'code',
      label: 'Lieu',
      vocabulary: 'lieuConsultation',
      derivedFrom: ['medicalConsultations.place'],
      rule: LISTED,
      sensitivity: 'none',
    },
    quarter: {
      kind: 'code',
      label: 'Trimestre',
      vocabulary: 'trimestre',
      derivedFrom: ['medicalConsultations.date'],
      rule: 'trimestre de la date',
      sensitivity: 'none',
    },
    age: {
      kind: 'band',
      label: 'Âge',
      bands: 'ageMedical',
      derivedFrom: ['medicalConsultations.birthDate', 'medicalConsultations.date'],
      rule: 'années révolues à la consultation',
      sensitivity: 'identifying',
    },
    sex: {
      kind: 'code',
      label: 'Sexe',
      vocabulary: 'sexe',
      derivedFrom: ['medicalConsultations.sex'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    withSubject: {
      kind: 'boolean',
      label: 'Avec N°',
      blank: 'no',
      derivedFrom: ['medicalConsultations.subjectRef'],
      rule: 'N° rempli',
      sensitivity: 'none',
    },
  },
  quantities: {},
} as const satisfies FactUnit<ListKey, BandKey>;
