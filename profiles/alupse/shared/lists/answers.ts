import type { Vocabulary } from '@report/engine/vocabularies';

/** Lists used by several registers: sex, yes and no, before or after birth, services. */
export const ANSWER_LISTS = {
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
  ouiNon: {
    entries: [
      { code: 'oui', label: 'oui', aliases: ['o', 'x', '1', 'vrai', 'true', 'yes', 'ja', '✓', '✔', 'ok'] },
      { code: 'non', label: 'non', aliases: ['n', '0', 'faux', 'false', 'no', 'nein', '-', '/'] },
    ],
  },
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
  service: {
    entries: [
      { code: 'medical', label: 'Médical', aliases: ['Pédiatrie sociale', 'Service médical', 'Med', 'M'] },
      { code: 'dialogue', label: 'Dialogue', aliases: ['ALUPSE-Dialogue', 'D', 'Dial.'] },
      { code: 'bebe', label: 'Bébé', aliases: ['ALUPSE-Bébé', 'B'] },
      { code: 'administration', label: 'Administration', aliases: ['Admin', 'Secrétariat', 'asbl', 'Direction'] },
    ],
  },
} satisfies Record<string, Vocabulary>;
