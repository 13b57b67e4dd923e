import type { Vocabulary } from '@report/engine/vocabularies';

/** Lists of several services: the sex of a child, and the states of a file in a report year. */
export const SHARED_LISTS = {
  sexe: {
    entries: [
      {
        code: 'f',
        label: 'F',
        reportLabel: 'Filles',
        aliases: ['Fille', 'Femme', 'Féminin', 'fém.', 'Filles', 'w', 'weiblich'],
      },
      {
        code: 'm',
        label: 'M',
        reportLabel: 'Garçons',
        aliases: ['Garçon', 'Homme', 'Masculin', 'masc.', 'G', 'H', 'Garçons', 'männlich'],
      },
    ],
  },
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
} satisfies Readonly<Record<string, Vocabulary>>;
