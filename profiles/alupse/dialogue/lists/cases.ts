import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the register of Dialogue files. */
export const DIALOGUE_CASE_LISTS = {
  dialogueMotif: {
    entries: [
      {
        code: 'violence-sexuelle',
        label: 'Violence sexuelle',
        aliases: ['Violences sexuelles', 'VS', 'Violence sexuel', 'Abus sexuel', 'Abus sexuels', 'AS'],
      },
      {
        code: 'violence-physique',
        label: 'Violence physique',
        aliases: ['Violences physiques', 'VP', 'Maltraitance physique', 'Viol. physique'],
      },
      {
        code: 'violence-psychologique',
        label: 'Violence psychologique',
        printed: { '2016': 'Violences psychologiques (harcèlement, …)', '2023': 'Violence psychologique' },
        aliases: [
          'Violences psychologiques',
          'Violences psychologiques (harcèlement, …)',
          'Harcèlement',
          'VPsy',
          'Maltraitance psychologique',
        ],
      },
      {
        code: 'conflits-familiaux',
        label: 'Conflits familiaux',
        aliases: ['Conflit familial', 'Conflits parentaux', 'CF', 'Conflit parental'],
      },
      {
        code: 'comportements-alarmants',
        label: 'Comportements alarmants chez l’enfant',
        aliases: ['Comportements alarmants', 'Comportement alarmant', 'Comportement alarmant enfant', 'CA'],
      },
      {
        code: 'parents-depasses',
        label: 'Parents dépassés, questions éducatives',
        aliases: ['Parents dépassés', 'Questions éducatives', "Questions d'éducation", 'Parents débordés'],
      },
      { code: 'negligence', label: 'Négligence', aliases: ['Négligences', 'Carences', 'Négl.'] },
    ],
  },
  cadre: {
    entries: [
      {
        code: 'intrafamilial',
        label: 'Intrafamilial',
        reportLabel: 'Intrafamiliale',
        aliases: ['Intra', 'I', 'Intrafamiliale', 'Intra-familial', 'Famille', 'Dans la famille'],
      },
      {
        code: 'extrafamilial',
        label: 'Extrafamilial',
        reportLabel: 'Extrafamiliale',
        aliases: ['Extra', 'E', 'Extrafamiliale', 'Extra-familial', 'Hors famille'],
      },
    ],
  },
  violenceSexuelleType: {
    entries: [
      {
        code: 'jeux-enfants-bas-age',
        label: 'Jeux ou gestes sexuels entre enfants en bas âge (3-7 ans)',
        aliases: ['Jeux sexuels', 'Jeux entre enfants', 'Gestes sexuels enfants', 'Bas âge'],
      },
      {
        code: 'par-adulte',
        label: 'Violences sexuelles par un adulte',
        aliases: ['Adulte', 'Par un adulte', 'Auteur adulte', 'VS adulte'],
      },
      {
        code: 'entre-adolescents',
        label: 'Violences sexuelles entre adolescents',
        aliases: ['Entre ados', 'Ado-ado', 'Entre adolescents', 'Ados'],
      },
      {
        code: 'adolescent-auteur',
        label: 'Adolescent (12-16 ans) auteur vis-à-vis d’enfants de 2 à 6 ans',
        aliases: ['Ado auteur', 'Ado sur enfant', 'Adolescent auteur', 'MAICS'],
      },
      {
        code: 'entre-pairs',
        label: 'Violences entre pairs de moins de 12 ans (10-12 ans)',
        aliases: ['Entre pairs', 'Pairs', 'Pairs < 12', 'Entre pairs de moins de 12 ans'],
      },
    ],
  },
  justiceInstance: {
    entries: [
      { code: 'scas', label: 'SCAS', aliases: ["Service Central d'Assistance Sociale", 'S.C.A.S.'] },
      {
        code: 'tribunal-jeunesse',
        label: 'Tribunal de la Jeunesse',
        printed: { '2016': 'Juge de la Jeunesse et des Tutelles', '2023': 'Tribunal de la Jeunesse' },
        aliases: [
          'Juge de la Jeunesse',
          'Juge de la Jeunesse et des Tutelles',
          'TJ',
          'Tribunal de la Jeunesse et des Tutelles',
          'Juge',
        ],
      },
      { code: 'police', label: 'Police', to: 2022, aliases: ['Police grand-ducale', 'PGD'] },
      { code: 'police-judiciaire', label: 'Police Judiciaire', aliases: ['PJ', 'SPJ', 'Protection de la Jeunesse PJ'] },
      {
        code: 'parquet',
        label: 'Parquet - Protection de la Jeunesse',
        printed: { '2016': 'Parquet', '2023': 'Parquet - Protection de la Jeunesse' },
        aliases: ['Parquet', 'Parquet Jeunesse', 'Procureur'],
      },
    ],
  },
  antenne: {
    entries: [
      { code: 'luxembourg', label: 'Luxembourg', aliases: ['Gasperich', 'Howald', 'Lux', 'Luxembourg-Ville'] },
      { code: 'ettelbruck', label: 'Ettelbruck', aliases: ['Ett', 'Ettelbréck', 'Nord'] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
