import fc from 'fast-check';
import { closestCodes, normalise } from '@report/engine/vocabularies';
import { VOCABULARIES } from '../../fixtures/alupse';

describe('normalise', () => {
  test.each([
    ['N° dossier ', 'n dossier'],
    ['  Œuvre\u00a0d’Été', 'oeuvre d ete'],
    ['Demandeur (détail)', 'demandeur detail'],
    ['Date de rencon-\ntre', 'date de rencontre'],
    ['Date de rencon-\r\n tre', 'date de rencontre'],
    ['rendez-vous\nprévu', 'rendez vous prevu'],
    ['ren\u00addez-vous', 'rendez vous'],
    ['\ufeffge\u200bstion', 'gestion'],
    ['✓', ''],
    ['٣', ''],
    ['a'.repeat(201), ''],
  ])('%j is compared as %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

/** The definition, sign by sign as Unicode has it. */
const defined = (text: string): string =>
  text
    .replace(/-[ \t]*\r?\n\s*|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

test('every sign alone, and between letters, is compared as defined', () => {
  for (let code = 0; code < 0x3000; code++) {
    const sign = String.fromCharCode(code);
    for (const text of [sign, `a${sign}b`, `${sign}9 ${sign}É`])
      expect([code, normalise(text)]).toEqual([code, defined(text)]);
  }
});

test('so are texts', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('aÉœŒ9 -\n\r\u00ad’…–\u0301\u200b\u00a0ßİΣ')),
    maxLength: 20,
  });
  fc.assert(
    fc.property(text, (one) => {
      expect(normalise(one)).toBe(defined(one));
    }),
    { numRuns: 300 },
  );
});

describe('closestCodes', () => {
  test.each([
    ['cadre', 'Intrafamillial', ['intrafamilial']],
    ['pays', 'Luxembourgeoisee', ['lu']],
    ['pays', 'congolaise', ['cd', 'cg']],
    ['pays', 'Atlantide', []],
    ['regionDialogue', 'Mars', []],
    ['regionDialogue', '', []],
  ] as const)('%s: %j gives %j', (key, text, expected) => {
    expect(closestCodes(VOCABULARIES[key], text)).toEqual(expected);
  });
});
