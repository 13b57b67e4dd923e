import fc from 'fast-check';
import { Identifiers } from '../../../engine/registers/parse/identifiers';

/** Numbers as they are written: letters, zeros, digits, what parts them. */
const identifier = fc.string({ unit: fc.constantFrom(...Array.from('D00012é٣-/ ')), maxLength: 12 });

test('identifiers with a form in common have the number of it in common', () => {
  fc.assert(
    fc.property(fc.uniqueArray(identifier, { maxLength: 40 }), (texts) => {
      const identifiers = new Identifiers();
      const keys = Array.from(new Set(texts.map((text) => identifiers.keyOf(text)))).filter((key) => key >= 0);
      expect(identifiers.count).toBe(keys.length);
      for (const one of keys)
        for (const other of keys) {
          const forms = new Set(identifiers.likeFormsOf(other));
          const [zeros, together] = identifiers.likeHashesOf(one);
          const [otherZeros, otherTogether] = identifiers.likeHashesOf(other);
          for (const form of identifiers.likeFormsOf(one))
            if (forms.has(form))
              expect(form.startsWith('=') ? together === otherTogether : zeros === otherZeros).toBe(true);
        }
    }),
    { numRuns: 100 },
  );
});

test('numbers of one register that follow one another share none', () => {
  const identifiers = new Identifiers();
  const keys = Array.from({ length: 2_000 }, (_, index) =>
    identifiers.keyOf(`D-2016-${String(index).padStart(4, '0')}`),
  );
  for (const form of [0, 1] as const)
    expect(new Set(keys.map((key) => identifiers.likeHashesOf(key)[form])).size).toBeGreaterThan(keys.length * 0.99);
});
