import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the register of Dialogue children. */
export const DIALOGUE_CHILD_LISTS = {
  autoriteParentale: {
    entries: [
      { code: 'mere', label: 'La mère', aliases: ['Mère', 'Maman', 'M'] },
      {
        code: 'deux-parents',
        label: 'Les deux parents',
        aliases: ['Deux parents', 'Conjointe', 'Autorité conjointe', 'Parents', 'Les 2 parents', '2 parents'],
      },
      { code: 'foyers', label: 'Foyers', aliases: ['Foyer', 'Institution'] },
      { code: 'pere', label: 'Le père', aliases: ['Père', 'Papa', 'P'] },
      { code: 'famille-accueil', label: 'Famille d’accueil', aliases: ['FA', 'Fam. accueil'] },
      { code: 'grands-parents', label: 'Grands-parents', aliases: ['GP', 'Grand-parent', 'Grand-mère'] },
      {
        code: 'tuteurs',
        label: 'Tuteurs (MNA demandeurs de protection internationale)',
        aliases: [
          'Tuteur',
          'Tutelle',
          'MNA',
          'Administrateur ad hoc',
          'Tuteurs (mineurs non-accompagnés demandeurs de protection internationale)',
        ],
      },
    ],
  },
  regionDialogue: {
    entries: [
      { code: 'centre', label: 'Luxembourg-Centre', aliases: ['Centre', 'Lux-Centre', 'Luxembourg-Ville'] },
      { code: 'sud', label: 'Sud', aliases: ['S', 'Esch'] },
      { code: 'nord', label: 'Nord', aliases: ['N'] },
      { code: 'est', label: 'Est', aliases: [] },
      { code: 'etranger', label: 'Etranger', aliases: ['Frontalier', 'Hors Luxembourg', 'Ausland'] },
      { code: 'ouest', label: 'Ouest', aliases: ['O'] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
