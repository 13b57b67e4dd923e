import { fingerprint } from '../../../engine/catalogue/fingerprint';
import { CATALOGUE_HASH } from '../../fixtures/alupse';

describe('the hash', () => {
  test('has 16 hexadecimal digits', () => {
    expect(CATALOGUE_HASH).toMatch(/^[0-9a-f]{16}$/);
  });

  test('changes with any definition, not with the order of the keys', () => {
    const of = fingerprint({ tables: [{ id: 'a', title: 'T' }], lists: { x: ['1', '2'] } });
    expect(fingerprint({ lists: { x: ['1', '2'] }, tables: [{ title: 'T', id: 'a' }] })).toBe(of);
    expect(fingerprint({ tables: [{ id: 'a', title: 'U' }], lists: { x: ['1', '2'] } })).not.toBe(of);
    expect(fingerprint({ tables: [{ id: 'a', title: 'T' }], lists: { x: ['2', '1'] } })).not.toBe(of);
    expect(fingerprint({ tables: [{ id: 'a', title: 'T', extra: undefined }], lists: { x: ['1', '2'] } })).toBe(of);
  });

  test('tells short texts apart in both halves', () => {
    const hashes = Array.from({ length: 5000 }, (_, index) => fingerprint(index));
    expect(new Set(hashes.map((hash) => hash.slice(0, 8))).size).toBe(5000);
    expect(new Set(hashes.map((hash) => hash.slice(8))).size).toBe(5000);
  });
});
