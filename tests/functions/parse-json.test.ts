import fc from 'fast-check';
import { ALL_CASES, SAMPLE } from '../fixtures/sample';
import { parseJson } from '../../functions/http/parse-json';

const parse = (text: string): unknown => parseJson(Buffer.from(text));
const codeOf = (text: string | Uint8Array): string => {
  try {
    parseJson(typeof text === 'string' ? Buffer.from(text) : text);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

test('reads what JSON.parse reads', () => {
  const value = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      fc.boolean(),
      fc.constant(null),
    ),
    two: fc.oneof(tie('leaf'), fc.array(tie('leaf')), fc.dictionary(fc.string({ unit: 'grapheme' }), tie('leaf'))),
    tree: fc.oneof(fc.array(tie('two')), fc.dictionary(fc.string(), tie('two'))),
  })).tree;
  fc.assert(
    fc.property(value, fc.constantFrom(0, 1, '\t'), (tree, space) => {
      const text = JSON.stringify(tree, null, space);
      fc.pre(!/__proto__|"constructor"|"prototype"/.test(text));
      expect(parse(text)).toEqual(JSON.parse(text));
    }),
    { seed: 1, numRuns: 500 },
  );
});

/** What JSON is made of. */
const ALPHABET = '{}[]",:\\/ \n01-+.eEtruefalsn';

test(`never accepts what JSON.parse refuses (${SAMPLE})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(ALPHABET.length - 1).map((place) => ALPHABET.charAt(place)) }), (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      const code = codeOf(text);
      expect(code === 'NOT_JSON').toBe(!valid && code !== 'WRONG_SHAPE');
      if (!valid) expect(code).not.toBe('accepted');
    }),
    { seed: Number(process.env['SAMPLE']) || 2, numRuns: ALL_CASES ? 20_000 : 2000 },
  );
});

test.each([
  ['', 'NOT_JSON'],
  ['   ', 'NOT_JSON'],
  ['NaN', 'NOT_JSON'],
  ['Infinity', 'NOT_JSON'],
  ['[1,]', 'NOT_JSON'],
  ['{"a":1,}', 'NOT_JSON'],
  ['{a:1}', 'NOT_JSON'],
  ["{'a':1}", 'NOT_JSON'],
  ['{"a" 1}', 'NOT_JSON'],
  ['01', 'NOT_JSON'],
  ['+1', 'NOT_JSON'],
  ['1.', 'NOT_JSON'],
  ['.5', 'NOT_JSON'],
  ['"\n"', 'NOT_JSON'],
  ['"\\x41"', 'NOT_JSON'],
  ['"\\u12"', 'NOT_JSON'],
  ['"open', 'NOT_JSON'],
  ['"open\\', 'NOT_JSON'],
  ['1 2', 'NOT_JSON'],
  ['\uFEFF1', 'NOT_JSON'],
  ['/* */1', 'NOT_JSON'],
  ['1e309', 'WRONG_SHAPE'],
  ['-1e309', 'WRONG_SHAPE'],
  ['-0', 'WRONG_SHAPE'],
  ['-0.0e5', 'WRONG_SHAPE'],
  ['"\\ud83d"', 'WRONG_SHAPE'],
  ['"\\ude00\\ud83d"', 'WRONG_SHAPE'],
  ['"\\ud83d\\ude00"', 'accepted'],
  ['{"a":1,"a":1}', 'WRONG_SHAPE'],
  ['{"a":1,"\\u0061":2}', 'WRONG_SHAPE'],
  ['[{"__proto__":{"x":1}}]', 'WRONG_SHAPE'],
  ['{"\\u005f_proto__":{"x":1}}', 'WRONG_SHAPE'],
  ['{"constructor":1}', 'WRONG_SHAPE'],
  ['{"prototype":1}', 'WRONG_SHAPE'],
  ['{"toString":1}', 'accepted'],
  ['[[[[[[1]]]]]]', 'accepted'],
  ['[[[[[[[1]]]]]]]', 'WRONG_SHAPE'],
  ['{"a":[{"b":[{"c":[{}]}]}]}', 'WRONG_SHAPE'],
])('%j → %s', (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test('refuses what is no UTF-8', () => {
  expect(codeOf(Uint8Array.of(0x22, 0xff, 0x22))).toBe('NOT_JSON');
  expect(codeOf(Uint8Array.of(0x22, 0xed, 0xa0, 0xbd, 0x22))).toBe('NOT_JSON'); // a surrogate written as UTF-8
  expect(codeOf(Buffer.from('{"a":1}', 'utf16le'))).toBe('NOT_JSON');
});

test('256 kB of anything are answered, without a call for each of them', () => {
  expect(codeOf('['.repeat(262_144))).toBe('WRONG_SHAPE');
  expect(codeOf(`"${'\\u0041'.repeat(43_000)}"`)).toBe('accepted');
  expect(codeOf(`[${'1,'.repeat(130_000)}1]`)).toBe('accepted');
  expect(codeOf(`{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}`)).toBe('accepted');
  expect(codeOf(`"${'\\'.repeat(262_141)}`)).toBe('NOT_JSON');
});

test('the prototype of objects is never touched', () => {
  codeOf('{"__proto__":{"polluted":1}}');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
