import type { Vocabulary } from '@report/engine/vocabularies';

/** Lists that no cell holds: the facts derive their codes from dates, ages and several columns. */
export const DIALOGUE_DERIVED_LISTS = {
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
} satisfies Readonly<Record<string, Vocabulary>>;
