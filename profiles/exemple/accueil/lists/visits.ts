import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the register of visits. */
export const ACCUEIL_VISIT_LISTS = {
  activite: {
    entries: [
      { code: 'repas', label: 'Repas', aliases: ['Déjeuner', 'Petit déjeuner', 'Repas de midi', 'Soupe'] },
      { code: 'douche', label: 'Douche', aliases: ['Douches', 'Hygiène', 'Sanitaires'] },
      { code: 'buanderie', label: 'Buanderie', aliases: ['Lessive', 'Machine à laver', 'Linge'] },
      { code: 'entretien', label: 'Entretien social', aliases: ['Entretien', 'Assistante sociale', 'RDV social'] },
      { code: 'infirmerie', label: 'Permanence infirmière', aliases: ['Infirmerie', 'Infirmière', 'Soins'] },
      { code: 'atelier', label: 'Atelier', aliases: ['Ateliers', 'Atelier créatif', 'Cours de langue', 'Sport'] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
