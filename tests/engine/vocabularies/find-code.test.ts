import * as fc from 'fast-check';
import { type Vocabulary, findCode } from '@report/engine/vocabularies';
import { VOCABULARIES } from '../../fixtures/alupse';
import { check } from '../../fixtures/check';

const spellingsOf = ({ entries }: Vocabulary): [string, string][] =>
  entries.flatMap(({ code, label, reportLabel, printed, aliases }) =>
    [code, label, ...(reportLabel === undefined ? [] : [reportLabel]), ...Object.values(printed ?? {}), ...aliases].map(
      (text): [string, string] => [text, code],
    ),
  );
const codeOf = (vocabulary: Vocabulary, text: string): string | null => {
  const found = findCode(vocabulary, text);
  return found === null ? null : (vocabulary.entries[found]?.code ?? null);
};

describe('findCode', () => {
  test.each(Object.entries(VOCABULARIES))(
    '%s: every code, label and alias names its entry, and no other',
    (_, vocabulary) => {
      for (const [text, code] of spellingsOf(vocabulary))
        expect([text, codeOf(vocabulary, text)]).toEqual([text, code]);
    },
  );

  test('case, accents, punctuation and spaces do not count', () => {
    const all = Object.values(VOCABULARIES).flatMap((vocabulary) =>
      spellingsOf(vocabulary)
        .filter(([text]) => /[a-z]/i.test(text))
        .map(([text, code]) => ({ vocabulary, text, code })),
    );
    const rewritten = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => ` ${text.replaceAll(' ', '\u00a0 ')}\u200b`,
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
      (text) => text.replaceAll("'", '’').replaceAll('-', ' '),
      (text) => text.replace(/œ/g, 'oe'),
    );
    check(
      fc.property(fc.constantFrom(...all), rewritten, ({ vocabulary, text, code }, rewrite) => {
        expect(codeOf(vocabulary, rewrite(text))).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['Cap Verdienne', 'cap-verdienne ', 'CAP\u00a0VERDIENNE', 'Cap Verdienne'.normalize('NFD'), 'Cap-Vert'])(
    '%j is one country',
    (text) => {
      expect(codeOf(VOCABULARIES.pays, text)).toBe('cv');
    },
  );

  test.each([
    'Luxembourgeoisee',
    'congolaise',
    'Coréen',
    'Yougoslavie',
    'double nationalité',
    '',
    ' ',
    '?',
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(201),
    '\u0663',
  ])('%j is no country', (text) => {
    expect(findCode(VOCABULARIES.pays, text)).toBeNull();
  });

  test('signs that are aliases are found, others are not', () => {
    expect(['✓', '✔', 'x', ' 1 '].map((text) => codeOf(VOCABULARIES.ouiNon, text))).toEqual([
      'oui',
      'oui',
      'oui',
      'oui',
    ]);
    expect(['-', '/', '0'].map((text) => codeOf(VOCABULARIES.ouiNon, text))).toEqual(['non', 'non', 'non']);
    expect(['*', '--', '½'].map((text) => codeOf(VOCABULARIES.ouiNon, text))).toEqual([null, null, null]);
  });

  test('a text that is in no list is never «autre»', () => {
    check(
      fc.property(fc.constantFrom(...Object.values(VOCABULARIES)), fc.string({ maxLength: 60 }), (vocabulary, text) => {
        const found = findCode(vocabulary, `zq ${text}`);
        expect(found).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
