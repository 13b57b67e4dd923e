import type { Vocabulary, VocabularyEntry } from '@report/engine/vocabularies';
import { AFRICA } from './countries-of-africa';
import { AMERICA } from './countries-of-america';
import { ASIA } from './countries-of-asia';
import { EUROPE } from './countries-of-europe';
import { OCEANIA } from './countries-of-oceania';
import { NO_COUNTRY } from './no-country';

const readTable = (group: string, table: string): VocabularyEntry[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', label = '', masculine = '', feminine = '', spellings = ''] = line
        .split('|')
        .map((part) => part.trim());
      return {
        code,
        label,
        aliases: [...new Set([masculine, feminine, ...spellings.split(',').map((alias) => alias.trim())])].filter(
          Boolean,
        ),
        group,
        demonym: { masculine, feminine },
      };
    });

const CONGO = ['cd', 'cg'];
const KOREA = ['kr', 'kp'];
const YUGOSLAVIA = ['rs', 'me', 'ba', 'hr', 'mk', 'si', 'xk'];

/**
 * Countries by ISO 3166-1 alpha-2 code (xk: Kosovo): the 193 members of the United Nations, the Holy See, Palestine,
 * Kosovo and Taiwan, «Apatride» and «Autre nationalité». The label is the country, the demonyms are aliases.
 */
export const COUNTRIES: Vocabulary = {
  groups: {
    europe: 'Europe',
    afrique: 'Afrique',
    asie: 'Asie',
    amerique: 'Amérique',
    oceanie: 'Océanie',
    autre: 'Autre',
  },
  entries: [
    ...readTable('europe', EUROPE),
    ...readTable('afrique', AFRICA),
    ...readTable('asie', ASIA),
    ...readTable('amerique', AMERICA),
    ...readTable('oceanie', OCEANIA),
    ...readTable('autre', NO_COUNTRY),
  ],
  ambiguous: [
    { alias: 'congolais', codes: CONGO },
    { alias: 'congolaise', codes: CONGO },
    { alias: 'coréen', codes: KOREA },
    { alias: 'coréenne', codes: KOREA },
    { alias: 'Corée', codes: KOREA },
    { alias: 'yougoslave', codes: YUGOSLAVIA },
    { alias: 'Yougoslavie', codes: YUGOSLAVIA },
    { alias: 'double nationalité', codes: [] },
  ],
};
