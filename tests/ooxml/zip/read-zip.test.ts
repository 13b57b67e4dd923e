import { Budget, FILE_LIMITS } from '@report/ooxml/bounds';
import { crc32, inflate, inflateWhole, newEntry, readDirectory, writeZip } from '@report/ooxml/zip';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { chance } from '../../addin/workbook/chance';
import { limitsWith, refusalOf, utf8, zipOf } from '../inputs';

const read = (bytes: Uint8Array, limits = FILE_LIMITS): Record<string, string> => {
  const budget = new Budget(limits);
  return Object.fromEntries(
    readDirectory(bytes, limits.entries).map((entry) => [
      entry.name,
      new TextDecoder().decode(inflateWhole(entry, budget)),
    ]),
  );
};

describe('reading a zip', () => {
  it('gives what another program zipped', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.xml$/), fc.uint8Array({ maxLength: 300 }), {
          maxKeys: 5,
        }),
        fc.constantFrom(0, 6, 9),
        (parts, level) => {
          const bytes = zipSync(parts, { level: level as 0 });
          const budget = new Budget(FILE_LIMITS);
          const got = readDirectory(bytes, 10).map((entry) => [entry.name, inflateWhole(entry, budget)]);
          expect(Object.fromEntries(got)).toEqual({ ...parts });
        },
      ),
    );
  });

  it('turns backslashes into slashes, takes a leading slash away and leaves folders out', () => {
    expect(read(zipOf({ 'xl\\worksheets\\a.xml': 'a', '/b.xml': 'b', 'xl/': '' }))).toEqual({
      'xl/worksheets/a.xml': 'a',
      'b.xml': 'b',
    });
  });

  it('reads a zip that begins after other bytes', () => {
    const zip = zipOf({ 'a.xml': 'text' });
    const bytes = new Uint8Array(zip.length + 7);
    bytes.set(zip, 7);
    expect(read(bytes)).toEqual({ 'a.xml': 'text' });
  });

  it('knows the check sum of the standard', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  });

  it('refuses bytes that changed on their way', () => {
    const bytes = zipSync({ 'a.xml': utf8('D-2016-001') }, { level: 0, mtime: '2020-01-01' });
    const at = bytes.indexOf('6'.charCodeAt(0));
    bytes[at] = '7'.charCodeAt(0);
    expect(refusalOf(() => read(bytes)).reason).toBe('damaged');
  });

  it('refuses every file cut short', () => {
    const bytes = zipOf({ 'a.xml': 'abc', 'b.xml': 'a text that is longer' });
    for (let length = 4; length < bytes.length; length++)
      expect(['truncated', 'damaged']).toContain(refusalOf(() => read(bytes.subarray(0, length))).reason);
  });

  it('refuses an entry behind a password', () => {
    const bytes = zipOf({ 'a.xml': 'abc' });
    const directory = bytes.findIndex(
      (_, at) => String.fromCharCode(...bytes.subarray(at, at + 4)) === 'PK\u0001\u0002',
    );
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(refusalOf(() => read(bytes)).reason).toBe('encrypted');
  });

  it('refuses more entries than it may hold', () => {
    expect(refusalOf(() => read(zipOf({ a: '', b: '', c: '' }), limitsWith({ entries: 2 }))).reason).toBe(
      'too-many-entries',
    );
  });

  it('stops a bomb before it is out, whatever size it declares', () => {
    const bytes = zipOf({ 'a.xml': new Uint8Array(50_000_000) });
    const limits = limitsWith({ freeBytes: 1_000_000, bytesPerByte: 10 });
    const budget = new Budget(limits);
    const [entry] = readDirectory(bytes, 10);
    if (!entry) throw new Error('no entry');
    expect(refusalOf(() => inflateWhole(entry, budget)).reason).toBe('inflates-too-large');
    // One step of the inflater beyond the limit, and no more.
    expect(budget.inflatedBytes).toBeLessThan(1_000_000 + 10 * bytes.length + 2048 * 1032);
  });
});

test('a part that swells comes out in small steps, the first of them apart, and whole', () => {
  const next = chance(7);
  const part = new Uint8Array(6_000_000);
  for (let at = 0; at < 100_000; at++) part[at] = next() * 256;
  const [entry] = readDirectory(zipOf({ 'a.xml': part }), 10);
  if (!entry) throw new Error('no entry');
  const steps: number[] = [];
  class Counting extends Budget {
    override inflate(bytes: number): void {
      steps.push(bytes);
      super.inflate(bytes);
    }
  }
  const chunks = [...inflate(entry, new Counting(FILE_LIMITS))];
  expect(Buffer.compare(Buffer.concat(chunks), part)).toBe(0);
  expect(Math.max(...chunks.map(({ length }) => length))).toBe(64 * 1024);
  expect(steps.filter((bytes) => bytes > 128 * 1024)).toHaveLength(1);
});

describe('writing a zip', () => {
  it('copies the entries of another as they are, and another program reads them', () => {
    const bytes = zipOf({ 'a.xml': 'abc'.repeat(100), 'b.bin': new Uint8Array([0, 1, 2]) });
    const entries = readDirectory(bytes, 10);
    const written = writeZip([...entries, newEntry('c.xml', utf8('new'))]);
    expect(unzipSync(written)).toEqual({ ...unzipSync(bytes), 'c.xml': utf8('new') });
    expect(readDirectory(written, 10).slice(0, 2)).toEqual(entries);
  });
});
