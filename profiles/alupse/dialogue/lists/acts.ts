import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the register of Dialogue acts. */
export const DIALOGUE_ACT_LISTS = {
  naturePrestation: {
    entries: [
      {
        code: 'consultation-enfant',
        label: 'Consultation psychologique de l’enfant',
        aliases: ['Consultation enfant', 'Cons. psy enfant', 'Entretien enfant', 'Séance enfant', 'CE'],
      },
      {
        code: 'entretien-parental',
        label: 'Entretien parental',
        aliases: ['EP', 'Entretien parents', 'Guidance parentale', 'Parents'],
      },
      {
        code: 'entretien-familial',
        label: 'Entretien familial',
        aliases: ['EF', 'Entretien famille', 'Réunion familiale'],
      },
      { code: 'appel', label: 'Appel', aliases: ['Téléphone', 'Tél', 'Appel téléphonique', 'Coup de fil'] },
      { code: 'courrier', label: 'Courrier', aliases: ['Mail', 'Lettre', 'E-mail', 'Rapport', 'Courriel'] },
      {
        code: 'reunion-reseau',
        label: 'Réunion réseau',
        aliases: ['Réunion', 'RR', 'Concertation', 'Réunion de réseau', 'Helferkonferenz'],
      },
    ],
  },
  axePriseEnCharge: {
    entries: [
      { code: 'evaluation', label: 'Évaluation', aliases: ['Eval', 'Évaluations', 'Diagnostic', 'Clearing', 'Ev.'] },
      { code: 'travail-familial', label: 'Travail familial', aliases: ['Familial', 'Réunions familiales', 'TF'] },
      {
        code: 'therapie-enfant',
        label: 'Thérapie individuelle de l’enfant',
        aliases: ['Thérapie', 'Thérapie enfant', 'TI', 'Thérapie individuelle'],
      },
      { code: 'guidance', label: 'Guidance des parents', aliases: ['Guidance', 'Guidance parentale', 'GP'] },
      { code: 'reseau', label: 'Collaboration avec le réseau', aliases: ['Réseau', 'Collaboration réseau', 'CR'] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
