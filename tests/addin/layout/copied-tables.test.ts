import { format } from 'numfmt';
import { copiedTables, styleOf, tableHtml, tableText } from '@report/addin/layout';
import { reportOf } from './report-of';

/** Column widths of the first table of a HTML text, in centimetres. */
const widthsOf = (html: string): number[] =>
  Array.from(html.split('</tr>')[0]?.matchAll(/width:([\d.]+)cm;padding/g) ?? [], ([, width]) => Number(width));
const rowsOf = (html: string): string[][] =>
  Array.from(html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g), ([, row = '']) =>
    Array.from(row.matchAll(/<font[^>]*>(.*?)<\/font>/g), ([, text = '']) => text.replaceAll(/<[^>]+>/g, '')),
  );

describe('tables copied into the report', () => {
  let copies: ReturnType<typeof copiedTables> = [];
  let tables = 0;
  let models: Awaited<ReturnType<typeof reportOf>>['models'] = [];
  beforeAll(async () => {
    const report = await reportOf(['dialogue-2016.xlsx', 'bebe-2016.xlsx', 'medical-2016.xlsx'], 2016, '2016');
    models = report.models;
    tables = report.answer.tables.length;
    copies = copiedTables(report.answer, models);
  });

  it('offers every table, each with its caption', () => {
    expect(copies.length).toBeGreaterThanOrEqual(tables);
    expect(copies.filter(({ caption, rows }) => caption === '' || rows.length < 2)).toEqual([]);
    expect(new Set(copies.map(({ name }) => name)).size).toBe(copies.length);
  });

  it('prints the motives as the report of 2016 does, with the sentence and the small counts', () => {
    const motives = copies.find(({ name }) => name === 'dialogue_motif_2016');
    expect(motives?.caption).toBe('C.3.1  Motif principal des nouveaux dossiers');
    const html = motives === undefined ? '' : tableHtml(motives);
    // Report 2016, C.3.1
    expect(rowsOf(html)).toEqual([
      ['Motif principal', 'Nombre', '%\u00a0de 123'],
      ['Violence sexuelle', '44', '36\u00a0%'],
      ['Violence physique', '33', '27\u00a0%'],
      ['Violences psychologiques (harcèlement, …)', '4', '3\u00a0%'],
      ['Conflits familiaux', '19', '15\u00a0%'],
      ['Comportements alarmants chez l’enfant', '17', '14\u00a0%'],
      ['Parents dépassés, questions éducatives', '4', '3\u00a0%'],
      ['Négligence', '2', '2\u00a0%'],
      ['Non renseigné', '0', '0\u00a0%'],
      ['Total', '123', '100\u00a0%'],
    ]);
    expect(motives?.sentence).toContain('123 nouveaux dossiers');
    expect(html).toContain('<i>');
    expect(motives?.caution).toContain('3\u00a0lignes comptent de 1 à 5 dossiers');
  });

  it('repeats the header, keeps the caption and the rows together, never over the width of a page', () => {
    for (const copy of copies) {
      const html = tableHtml(copy);
      expect(html).toContain('<thead>');
      expect(html).toMatch(/^<html><head><meta charset="utf-8"><\/head><body><p style="[^"]*page-break-after:avoid"/);
      const width = widthsOf(html).reduce((sum, one) => sum + one, 0);
      expect(width).toBeGreaterThan(3);
      expect(width).toBeLessThan(16.1);
      expect(html).not.toMatch(/colspan|rowspan|class="(?!MsoNormal)/);
    }
  });

  it('has as many cells in each row as columns', () => {
    for (const copy of copies)
      for (const row of rowsOf(tableHtml(copy)))
        expect([copy.name, row.length]).toEqual([copy.name, copy.widths.length]);
  });

  it('prints every figure as the number format of its cell does', () => {
    let compared = 0;
    for (const copy of copies) {
      const printed = rowsOf(tableHtml(copy));
      copy.rows.forEach(({ cells }, row) => {
        cells.forEach((cell, column) => {
          if (typeof cell.value !== 'number') return;
          compared += 1;
          const shown = format(styleOf(cell).numberFormat, cell.value, { locale: 'fr' });
          expect([copy.name, printed[row]?.[column]?.replace('&lt;', '<')]).toEqual([copy.name, shown]);
        });
      });
    }
    expect(compared).toBeGreaterThan(700);
  });

  it('writes no text as markup', () => {
    const [copy] = copies;
    if (copy === undefined) throw new Error('no table');
    const html = tableHtml({ ...copy, caption: '<b onload="x">&', sentence: '</i><script>' });
    expect(html).toContain('&lt;b onload=&quot;x&quot;&gt;&amp;');
    expect(html).not.toContain('<script>');
  });

  it('is a text with tabs for what takes no table', () => {
    const copy = copies.find(({ name }) => name === 'dialogue_motif_2016');
    const lines = copy === undefined ? [] : tableText(copy).split('\r\n');
    expect(lines[2]).toBe('Violence sexuelle\t44\t36\u00a0%');
    expect(lines.at(-1)).toBe(copy?.sentence);
  });
});
