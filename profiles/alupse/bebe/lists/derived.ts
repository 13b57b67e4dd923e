import type { Vocabulary } from '@report/engine/vocabularies';

/** Lists that no cell holds: the facts derive their codes from dates, ages and several columns. */
export const BEBE_DERIVED_LISTS = {
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
} satisfies Readonly<Record<string, Vocabulary>>;
