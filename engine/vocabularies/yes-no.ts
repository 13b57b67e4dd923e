import type { Vocabulary } from './vocabulary';

/** Key of the list every column of answers is read with: of the engine, the same for every association. */
export const YES_NO = 'ouiNon';

/** What is read as yes or no, in the three languages of the office and as boxes are ticked. */
export const YES_NO_LISTS = {
  [YES_NO]: {
    entries: [
      { code: 'oui', label: 'oui', aliases: ['o', 'x', '1', 'vrai', 'true', 'yes', 'ja', '✓', '✔', 'ok'] },
      { code: 'non', label: 'non', aliases: ['n', '0', 'faux', 'false', 'no', 'nein', '-', '/'] },
    ],
  },
} as const satisfies Readonly<Record<string, Vocabulary>>;
