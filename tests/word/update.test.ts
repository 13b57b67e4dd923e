import { atOnce } from '@report/engine/registers';
import { readDocument } from '@report/word/docx';
import { understand } from '@report/word/radar';
import { listChanges, memoryOf, memoryParts, StaleListError, writeUpdate, type UpdateList } from '@report/word/update';
import { unzipSync } from 'fflate';
import { bookOf, figuresOf, REFS, reportOf } from './invented-report';

const before = figuresOf(2024, 57, 83);
const after = figuresOf(2025, 64, 71);
const book = bookOf(figuresOf(2021, 41, 66));
const bytes = reportOf(before, { cut: true });
const understood = (file: Uint8Array) => atOnce(understand(file, { books: [book], cells: null, year: null }));
const listed = (file: Uint8Array, cells = after): UpdateList => atOnce(listChanges(understood(file), cells));
const textsOf = (file: Uint8Array): string[] => atOnce(readDocument(file)).paragraphs.map(({ text }) => text);

describe('a report brought up to date', () => {
  const { document } = understood(bytes);
  const list = listed(bytes);

  test('has the texts of the report of the year, and nothing else changed', () => {
    const written = atOnce(writeUpdate(document, list.changes));
    expect(textsOf(written)).toEqual(textsOf(reportOf(after)));
    const [old, now] = [unzipSync(bytes), unzipSync(written)];
    const names = Object.keys(old).filter((name) => name !== 'word/document.xml');
    for (const name of names) expect(now[name]).toEqual(old[name]);
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const tags = (xml: Uint8Array | undefined): string => new TextDecoder().decode(xml).replaceAll(/>[^<]*</g, '><');
    expect(tags(now['word/document.xml'])).toBe(tags(old['word/document.xml']));
  });

  test('goes back to the texts of the first file', () => {
    const written = atOnce(writeUpdate(document, list.changes));
    const back = atOnce(writeUpdate(understood(written).document, listed(written, before).changes));
    expect(textsOf(back)).toEqual(textsOf(bytes));
  });

  test('with nothing accepted, is the very file', () => {
    expect(atOnce(writeUpdate(document, []))).toBe(bytes);
  });

  test('counts every figure: changed, kept, without figure or unknown', () => {
    const { changes, kept, noFigure } = list;
    expect(changes.length + kept + noFigure.length).toBe(REFS.length);
  });

  test('says which sentences to read again', () => {
    const told = list.changes.filter(({ reread }) => reread.length > 0);
    expect(told.every(({ kind }) => kind !== 'année')).toBe(true);
  });

  test('a list of another file is refused before anything is written', () => {
    const [first] = list.changes;
    const stale = first ? [{ ...first, old: '999' }] : [];
    expect(() => atOnce(writeUpdate(document, stale))).toThrow(StaleListError);
  });

  test('as tracked changes, shows the new figures and keeps the old ones struck out', () => {
    const revision = { author: 'Essai & Cie', date: '2026-01-05T10:00:00Z' };
    const written = atOnce(writeUpdate(document, list.changes, { revision }));
    expect(textsOf(written)).toEqual(textsOf(reportOf(after)));
    const xml = new TextDecoder().decode(unzipSync(written)['word/document.xml']);
    expect(xml.match(/<w:ins /g)?.length).toBe(list.changes.length);
    expect(xml).toContain('w:author="Essai &amp; Cie"');
  });

  test('carries what was confirmed along, without sentences and figures', () => {
    const memory = { book, accepted: [{ key: '0123456789abcdef', on: '2026-01-05' }] };
    const written = atOnce(writeUpdate(document, [], { more: memoryParts(document, memory) }));
    const read = atOnce(readDocument(written));
    expect(memoryOf(read)).toEqual(memory);
    expect(read.memory).not.toMatch(/foyer|accueil[s ]|peluche/);
    const again = atOnce(writeUpdate(read, [], { more: memoryParts(read, { ...memory, accepted: [] }) }));
    expect(memoryOf(atOnce(readDocument(again))).accepted).toEqual([]);
    expect(Object.keys(unzipSync(again))).toEqual(Object.keys(unzipSync(written)));
  });
});
