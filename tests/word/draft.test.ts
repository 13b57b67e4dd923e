import { wholeYear } from '@report/engine/calendar';
import type { StatisticsAnswer, Table } from '@report/engine/contract';
import { atOnce } from '@report/engine/registers';
import { cellsOfAnswer } from '@report/word/cells';
import { readDocument } from '@report/word/docx';
import { writeDraft, type DraftRequest } from '@report/word/draft';
import { NO_IDENTITIES, radar, understand } from '@report/word/radar';
import { unzipSync } from 'fflate';
import { PROFILE } from '../fixtures/alupse';
import { docx, p, partsOf, zipped } from './make-docx';

const line = (code: string, label: string, count: number, percent: number): Table['rows'][number] => ({
  code,
  label,
  role: 'line',
  cells: [{ column: null, count, percent, value: null, origin: [] }],
});

const TABLE: Table = {
  id: 'foyer-motif',
  number: 'A.1',
  service: 'dialogue',
  kind: 'statistic',
  title: 'Motifs d’accueil',
  unit: 'accueils',
  base: { label: 'accueils de l’année', n: 1250 },
  multiple: false,
  shares: 'plain',
  percentDecimals: 0,
  stub: 'Motif',
  columns: [{ code: null, label: 'Nombre', measure: 'count', base: 1250 }],
  rows: [line('fugue', 'Fugue', 750, 60), line('conflit', 'Conflit <grave> & long', 500, 40)],
  total: { ...line('total', 'Total', 1250, 100), role: 'total' },
  sentence: 'Les motifs : fugue 60 %, conflit grave 40 %.',
  notes: ['Un accueil a un motif.'],
  checks: [],
};
const answer: StatisticsAnswer = {
  catalogue: '',
  period: wholeYear(2024),
  year: 2024,
  edition: '2023',
  rounding: 'plain',
  tables: [TABLE, { ...TABLE, id: 'foyer-liste', kind: 'list', title: 'Liste des fêtes', sentence: null }],
  checks: [],
};
const request: DraftRequest = {
  answer,
  chapters: [{ headings: ['Le foyer', 'Motifs en {année}'], tables: ['foyer-motif'], toWrite: ['le bilan.'] }],
  charts: new Map([['foyer-motif', { kind: 'bar', shows: 'figure' }]]),
  title: 'Rapport 2024',
  // No figure of it is one of the report, whatever its digits.
  madeWith: 'version 12.3.0 · catalogue 12ab34cd56ef7890 · règles 1234567890123456',
};

const partsOfDraft = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

describe('the draft of a report', () => {
  const draft = atOnce(writeDraft(request, null));
  const parts = partsOfDraft(draft.bytes);
  const body = parts['word/document.xml'] ?? '';

  test('has headings, sentence, table with caption and base, and what a person must write', () => {
    const texts = atOnce(readDocument(draft.bytes)).paragraphs.map(({ text }) => text);
    for (const text of [
      'Le foyer',
      'Motifs en 2024',
      TABLE.sentence,
      'Tableau 1 – Motifs d’accueil',
      '1\u00a0250',
      '40\u00a0%',
      'Conflit <grave> & long',
    ])
      expect(texts).toContain(text);
    expect(texts).toContain('Base\u00a0: N\u00a0=\u00a01\u00a0250 (accueils de l’année). Unité\u00a0: accueils.');
    expect(body).toContain('<w:highlight w:val="yellow"/>');
    expect(body).toContain('SEQ Tableau');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(parts['word/styles.xml']).toContain('w:lang w:val="fr-FR"');
    expect(texts).toContain(`Établi avec\u00a0: ${request.madeWith ?? ''}.`);
  });

  test('says title and language in its properties, in texts of ten points or more', () => {
    const said = parts['docProps/core.xml'];
    expect(said).toContain('<dc:title>Rapport 2024</dc:title>');
    expect(said).toContain('<dc:language>fr-FR</dc:language>');
    const halves = [parts['word/styles.xml'], body].flatMap((xml = '') =>
      Array.from(xml.matchAll(/<w:sz w:val="(\d+)"\/>/g), ([, size]) => Number(size)),
    );
    expect(Math.min(...halves)).toBeGreaterThanOrEqual(20);
    const drawn = Array.from((parts['word/charts/chart1.xml'] ?? '').matchAll(/ sz="(\d+)"/g), ([, size]) =>
      Number(size),
    );
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1000);
  });

  test('a list of free texts is left to a person', () => {
    expect(body).toContain('Liste des fêtes. Cette liste contient des textes libres');
    expect(draft.tables).toBe(1);
  });

  test('its chart shows the figures of the table, has a text for who cannot see it and a workbook behind it', () => {
    const values = Array.from(
      (parts['word/charts/chart1.xml'] ?? '').matchAll(/<c:v>(\d+)<\/c:v>/g),
      ([, value]) => value,
    );
    expect(values).toEqual(['750', '500']);
    expect(body).toMatch(
      /descr="Motifs d’accueil – 2024\. accueils\u00a0: Fugue 750, Conflit &lt;grave&gt; &amp; long 500\."/,
    );
    const workbook = unzipSync(unzipSync(draft.bytes)['word/embeddings/graphique1.xlsx'] ?? new Uint8Array());
    expect(new TextDecoder().decode(workbook['xl/worksheets/sheet1.xml'])).toContain('<v>750</v>');
  });

  test('knows every figure it prints: the radar finds no contradiction, next year’s figures find their places', () => {
    const options = { books: [draft.book], cells: cellsOfAnswer(answer), year: 2024 };
    const found = atOnce(
      radar(PROFILE, atOnce(understand(draft.bytes, options)), { ...options, identities: NO_IDENTITIES, accepted: [] }),
    );
    expect(found.findings).toEqual([]);
    expect(found.unknown).toEqual([]);
    const wrong = cellsOfAnswer({ ...answer, tables: [{ ...TABLE, rows: [line('fugue', 'Fugue', 751, 60)] }] });
    const again = { ...options, cells: wrong };
    const told = atOnce(
      radar(PROFILE, atOnce(understand(draft.bytes, again)), { ...again, identities: NO_IDENTITIES, accepted: [] }),
    );
    expect(told.findings.map(({ expected }) => expected)).toEqual(['751']);
  });

  test('knows what its notes and labels count: sums of rounded shares, lines summed up; a whole of 100 is of no table', () => {
    const rows = [line('fugue', 'Fugue', 750, 61), { ...line('rest', 'Autres (3)', 500, 40), code: 'rest' }];
    const note =
      'Les pourcentages étant arrondis, leur somme peut différer de 100. La somme des lignes affichées est 101\u00a0%.';
    const table = { ...TABLE, rows, notes: [note], sentence: 'Les motifs : fugue 61 % et autres (3) 40 %.' };
    const own = { ...request, answer: { ...answer, tables: [table] } };
    const { bytes, book } = atOnce(writeDraft(own, null));
    const options = { books: [book], cells: cellsOfAnswer(own.answer), year: 2024 };
    const { recognised } = atOnce(understand(bytes, options));
    const refs = recognised.map(({ figure, ref, sentence }) => [sentence.text.trim().slice(0, 10), figure.raw, ref]);
    expect(refs).toEqual(
      expect.arrayContaining([
        ['Les pource', '100', 'none'],
        ['La somme d', '101', 'foyer-motif#shown%'],
        ['Autres (3)', '3', 'foyer-motif/rest:lines'],
        ['Les motifs', '3', 'foyer-motif/rest:lines'],
        ['Les motifs', '61', 'foyer-motif/fugue%'],
      ]),
    );
    const found = atOnce(
      radar(PROFILE, atOnce(understand(bytes, options)), { ...options, identities: NO_IDENTITIES, accepted: [] }),
    );
    expect([found.findings.length, found.unknown.length, found.outside]).toEqual([0, 1, 1]);
  });

  test('takes styles and page of a template, whatever they are called', () => {
    const template = partsOf(`${p('à jeter')}<w:sectPr><w:pgSz w:w="8000" w:h="9000"/></w:sectPr>`);
    const bytes = zipped({
      ...template,
      '[Content_Types].xml': (template['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
      ),
    });
    const written = partsOfDraft(atOnce(writeDraft(request, bytes)).bytes);
    expect(written['word/document.xml']).toContain('<w:pStyle w:val="Titre1"/>');
    expect(written['word/document.xml']).toContain('w:w="8000"');
    expect(written['word/document.xml']).not.toContain('à jeter');
    expect(written['[Content_Types].xml']).toContain('document.main+xml');
  });

  test('a template that is none is refused', () => {
    expect(() => atOnce(writeDraft(request, new TextEncoder().encode('bonjour')))).toThrow('not-word');
    expect(() => atOnce(writeDraft(request, docx('')))).not.toThrow();
  });
});
