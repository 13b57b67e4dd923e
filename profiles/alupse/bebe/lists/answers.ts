import type { Vocabulary } from '@report/engine/vocabularies';

/** Answers that are more than yes or no, and before or after the birth. */
export const BEBE_ANSWER_LISTS = {
  ouiNonInconnu: {
    entries: [
      { code: 'oui', label: 'oui', aliases: ['o', 'x', '1', 'vrai', 'true', 'reconnu'] },
      { code: 'non', label: 'non', aliases: ['n', '0', 'faux', 'false', 'pas reconnu', 'non reconnu'] },
      { code: 'inconnu', label: 'inconnu', aliases: ['?', 'inc.', 'ne sait pas', 'nsp', 'pas connu'] },
    ],
  },
  periode: {
    entries: [
      { code: 'prenatale', label: 'Prénatale', aliases: ['Pré', 'Prénatal', 'Anténatal', 'Anténatale', 'Grossesse'] },
      { code: 'postnatale', label: 'Postnatale', aliases: ['Post', 'Postnatal', 'Après naissance'] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
