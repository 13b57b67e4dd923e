import type { Vocabulary } from '@report/engine/vocabularies';

/** Lists that no cell holds: the facts derive their codes from dates, ages and several columns. */
export const DERIVED_LISTS = {
  caseYear: {
    entries: [
      { code: 'new', label: 'Nouveau dossier', aliases: [] },
      { code: 'old', label: 'Ancien dossier', aliases: [] },
      { code: 'reopened', label: 'Dossier rouvert', aliases: [] },
      { code: 'outside', label: 'Hors de l’année', aliases: [] },
    ],
  },
  yearEnd: {
    entries: [
      { code: 'open', label: 'Toujours en cours au 31.12', aliases: [] },
      { code: 'closed', label: 'Clôturé dans l’année', aliases: [] },
    ],
  },
  violenceSexuelleDetail: {
    groups: {
      'jeux-enfants-bas-age': 'Jeux ou gestes sexuels entre enfants en bas âge (3-7 ans)',
      'par-adulte': 'Violences sexuelles par un adulte',
      'entre-adolescents': 'Violences sexuelles entre adolescents',
      'adolescent-auteur': 'Adolescent (12-16 ans) auteur vis-à-vis d’enfants de 2 à 6 ans',
      'entre-pairs': 'Violences entre pairs de moins de 12 ans (10-12 ans)',
    },
    entries: [
      {
        code: 'jeux-enfants-bas-age',
        label: 'Jeux ou gestes sexuels entre enfants en bas âge (3-7 ans)',
        group: 'jeux-enfants-bas-age',
        aliases: [],
      },
      { code: 'par-adulte-moins-12', label: 'victime : enfant en dessous de 12 ans', group: 'par-adulte', aliases: [] },
      { code: 'par-adulte-adolescent', label: 'victime : adolescent(e)', group: 'par-adulte', aliases: [] },
      { code: 'par-adulte-inconnu', label: 'victime : âge non renseigné', group: 'par-adulte', aliases: [] },
      {
        code: 'entre-adolescents',
        label: 'Violences sexuelles entre adolescents',
        group: 'entre-adolescents',
        aliases: [],
      },
      {
        code: 'adolescent-auteur',
        label: 'Adolescent (12-16 ans) auteur vis-à-vis d’enfants de 2 à 6 ans',
        group: 'adolescent-auteur',
        aliases: [],
      },
      {
        code: 'entre-pairs',
        label: 'Violences entre pairs de moins de 12 ans (10-12 ans)',
        group: 'entre-pairs',
        aliases: [],
      },
    ],
  },
  parent: {
    entries: [
      { code: 'mother', label: 'Mère', aliases: [] },
      { code: 'father', label: 'Père', aliases: [] },
    ],
  },
  accouchement: {
    entries: [
      { code: 'delivered', label: 'Accouchement au plus tard le 31.12', aliases: [] },
      { code: 'assumed', label: 'Accouchement prévu au plus tard le 31.12, date réelle vide', aliases: [] },
      { code: 'later', label: 'Accouchement après le 31.12', aliases: [] },
    ],
  },
  trimestre: {
    entries: [
      { code: 't1', label: '1er trimestre', aliases: [] },
      { code: 't2', label: '2e trimestre', aliases: [] },
      { code: 't3', label: '3e trimestre', aliases: [] },
      { code: 't4', label: '4e trimestre', aliases: [] },
    ],
  },
  indicateur: {
    entries: [
      {
        code: 'indPersonalSituation',
        label:
          'Situation personnelle difficile (passée ou présente) : sociale / familiale / traumatique / juridique / transgénérationnelle / foyers…',
        aliases: [],
      },
      {
        code: 'indImmaturity',
        label: 'Immaturité parentale / parents dépassés / absence du concept de contraception',
        aliases: [],
      },
      {
        code: 'indPrecarity',
        label: 'Précarité financière / matérielle (dettes, RMG, logement, pas de travail, …)',
        aliases: [],
      },
      {
        code: 'indParentsAge',
        label: 'Âge des parents : mère/père jeune (15 à 20 ans), grossesses tardives, écarts d’âge importants',
        aliases: [],
      },
      {
        code: 'indDifficultPregnancy',
        label: 'Grossesses difficiles (non désirées, non suivies, déni ou grossesse multiple)',
        aliases: [],
      },
      {
        code: 'indIsolation',
        label: 'Problème d’intégration sociale / d’immigration / d’isolement social',
        aliases: [],
      },
      { code: 'indPsychiatry', label: 'Maladies psychiatriques / dépendances', aliases: [] },
      { code: 'indViolence', label: 'Violence intrafamiliale et/ou conflit conjugal', aliases: [] },
      { code: 'indAttachment', label: 'Difficultés p/r à l’attachement mère/bébé en périnatalité', aliases: [] },
      { code: 'indDisability', label: 'Parents avec handicap intellectuel / physique / social', aliases: [] },
      {
        code: 'indDenial',
        label: 'Négation du problème / réticence ou méfiance par rapport au réseau social',
        aliases: [],
      },
      {
        code: 'indSpecialNeeds',
        label: 'Bébé à besoins spécifiques (prématurité, handicap, maladies, …)',
        aliases: [],
      },
    ],
  },
} satisfies Record<string, Vocabulary>;
