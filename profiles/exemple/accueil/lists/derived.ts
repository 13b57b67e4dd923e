import type { Vocabulary } from '@report/engine/vocabularies';

const MONTHS = [
  ...['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin'],
  ...['Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'],
];

/** Lists that no cell holds: the facts derive their codes from dates. */
export const ACCUEIL_DERIVED_LISTS = {
  personYear: {
    entries: [
      { code: 'new', label: 'Nouvelle personne', aliases: [] },
      { code: 'old', label: 'Personne déjà connue', aliases: [] },
    ],
  },
  yearEnd: {
    entries: [
      { code: 'open', label: 'Toujours accompagnées au 31.12', aliases: [] },
      { code: 'ended', label: 'Accompagnement terminé dans l’année', aliases: [] },
    ],
  },
  mois: { entries: MONTHS.map((label, index) => ({ code: `m${index + 1}`, label, aliases: [] })) },
} satisfies Readonly<Record<string, Vocabulary>>;
