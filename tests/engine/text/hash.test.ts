import fc from 'fast-check';
import { fnv1a, hex32 } from '@report/engine/text';
import { check } from '../../fixtures/check';

// Published vectors of FNV-1a, 32 bits.
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['b', 'e70c2de5'],
  ['foobar', 'bf9cf968'],
])('the hash of «%s» is %s', (text, hash) => {
  expect(hex32(fnv1a(text))).toBe(hash);
});

test('8 digits, whatever the hash', () => {
  expect([0, 1, -1, 0xffffffff].map(hex32)).toEqual(['00000000', '00000001', 'ffffffff', 'ffffffff']);
});

test('a text goes on from another as if both were one', () => {
  check(
    fc.property(fc.string(), fc.string(), (first, second) => {
      expect(fnv1a(second, fnv1a(first))).toBe(fnv1a(first + second));
    }),
  );
});

test('another beginning, prime or shift is another lane', () => {
  const lanes = [fnv1a('ab'), fnv1a('ab', 1), fnv1a('ab', undefined, 0x5bd1e995), fnv1a('ab', undefined, undefined, 7)];
  expect(new Set(lanes).size).toBe(4);
});
