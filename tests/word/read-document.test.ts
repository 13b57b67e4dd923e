import { atOnce } from '@report/engine/registers';
import { readDocument, WordFileError, WORD_LIMITS } from '@report/word/docx';
import { strToU8, zipSync } from 'fflate';
import { docx, p, partsOf, table, zipped } from './make-docx';

const textsOf = (bytes: Uint8Array): string[] => atOnce(readDocument(bytes)).paragraphs.map(({ text }) => text);
function reasonOf(bytes: Uint8Array, limits = WORD_LIMITS): string {
  try {
    atOnce(readDocument(bytes, limits));
  } catch (error) {
    if (error instanceof WordFileError) return error.reason;
    throw error;
  }
  return 'read';
}

describe('the reader of Word documents', () => {
  test('assembles a text over its runs, with tabs and breaks', () => {
    const body = `${p('Nous avons suivi 1|23| familles')}<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`;
    expect(textsOf(docx(body))).toEqual(['Nous avons suivi 123 familles', 'a\tb\nc']);
  });

  test('leaves deletions out, keeps insertions and counts every paragraph', () => {
    const body = `<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>207</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>209</w:t></w:r></w:ins></w:p>${p('fin')}`;
    const { paragraphs } = atOnce(readDocument(docx(body)));
    expect(paragraphs.map(({ text, ordinal }) => [text, ordinal])).toEqual([
      ['209', 0],
      ['fin', 1],
    ]);
  });

  test('reads a text box once and knows its copy', () => {
    const box = `<w:txbxContent>${p('12 lits')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const found = atOnce(readDocument(docx(body))).paragraphs.filter(({ text }) => text === '12 lits');
    expect(found.map(({ ordinal, copies }) => [ordinal, copies.map((copy) => copy.ordinal)])).toEqual([[1, [2]]]);
  });

  test('reads the same document whatever prefix its namespace has', () => {
    const parts = partsOf(p('7 jours'));
    const renamed = (parts['word/document.xml'] ?? '').replaceAll('w:', 'doc:').replace('xmlns:w', 'xmlns:doc');
    expect(textsOf(zipped({ ...parts, 'word/document.xml': renamed }))).toEqual(['7 jours']);
  });

  test('knows headings by the name of their style, cells by their place, page numbers as computed', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>14</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = `${p('Bilan', 'Titre1')}${table([
      ['a', '1'],
      ['b', '2'],
    ])}<w:p>${field}</w:p>`;
    const { paragraphs } = atOnce(readDocument(docx(body)));
    expect(paragraphs[0]?.level).toBe(1);
    expect(paragraphs[4]?.table).toEqual({ table: 0, row: 1, col: 1 });
    expect(paragraphs[4]?.headings).toEqual(['Bilan']);
    expect(paragraphs[5]?.computed).toEqual([[0, 2]]);
  });

  test('refuses what is no Word document, and says which it is', () => {
    const ole = (name: string): Uint8Array => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
      bytes.set(
        Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]),
        1024,
      );
      return bytes;
    };
    expect(reasonOf(new Uint8Array())).toBe('empty');
    expect(reasonOf(ole('WordDocument'))).toBe('doc');
    expect(reasonOf(ole('EncryptedPackage'))).toBe('protected');
    expect(reasonOf(strToU8('%PDF-1.7'))).toBe('pdf');
    expect(reasonOf(strToU8('{\\rtf1'))).toBe('rtf');
    expect(reasonOf(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toBe('odt');
    expect(reasonOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-word');
    expect(reasonOf(strToU8('bonjour'))).toBe('not-word');
    expect(reasonOf(docx(p('a')).slice(0, 300))).toBe('damaged');
    expect(reasonOf(docx('<w:p><w:r></w:p>'))).toBe('damaged');
    expect(reasonOf(zipped({ ...partsOf(''), 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }))).toBe(
      'damaged',
    );
  });

  test('stops at its limits: bytes, tags, depth', () => {
    const deep = '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300);
    expect(reasonOf(docx(deep))).toBe('too-deep');
    expect(reasonOf(docx(p('a'.repeat(10_000))), { ...WORD_LIMITS, inflatedBytes: 5000 })).toBe('too-large');
    expect(reasonOf(docx(p('a').repeat(100)), { ...WORD_LIMITS, tags: 200 })).toBe('too-large');
  });

  test('a paragraph without end is refused, and what to do is said', () => {
    expect(reasonOf(docx(p('1'.repeat(20_001))))).toBe('long-paragraph');
    expect(reasonOf(docx(p('1'.repeat(20_000))))).toBe('read');
    expect(reasonOf(docx(p('ab '.repeat(6) + '|'.repeat(3) + 'c'.repeat(30_000))))).toBe('long-paragraph');
    expect(new WordFileError('long-paragraph').text).toContain('coupez-le en plusieurs paragraphes');
  });

  test('rests at least once for each megabyte of one part that it inflates', () => {
    const megabytes = 6;
    const steps = readDocument(docx(`<!--${'a'.repeat(megabytes * 1024 * 1024)}-->${p('Bonjour')}`));
    let rests = 0;
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) rests++;
    expect(rests).toBeGreaterThanOrEqual(megabytes);
    expect(next.value.paragraphs.map(({ text }) => text)).toEqual(['Bonjour']);
  });

  test('rests while it reads a long document', () => {
    const steps = readDocument(docx(p('Nous avons suivi 12 familles.').repeat(4000)));
    let rests = 0;
    while (steps.next().done !== true) rests++;
    expect(rests).toBeGreaterThan(5);
  });
});
