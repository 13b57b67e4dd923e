import { strFromU8, unzipSync } from 'fflate';
import { writeResultsFile } from '@report/addin/files';
import { madeWith } from '@report/engine/profile';
import { describeSheets } from '../../../cli/describe-sheets';
import { ExcelHost } from '../../../excel-host';
import { PROFILE } from '../../fixtures/alupse';
import { layoutSheets } from '../../fixtures/alupse-addin';
import { anAnswer, aTable } from '../layout/a-table';
import { open } from '../workbook/user-workbook';
import { write } from '../workbook/write';

/** What a file of results says beside its cells: docs/accessibility.md. */

const tables = [
  aTable({ id: 'dialogue-motif', sentence: 'Motif principal : «\u00a0violence\u00a0» 36 %.' }),
  aTable({ id: 'dialogue-autre' }),
];
const models = layoutSheets(anAnswer(tables), new Map(), { computedOn: new Date(2026, 10, 22), absent: [] });
const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const joined = (parts: Record<string, string>, folder: string): string =>
  Object.entries(parts)
    .filter(([path]) => path.startsWith(folder))
    .map(([, xml]) => xml)
    .join('\n');

/** What `report --out` writes: the sheets in a workbook of the emulated Excel, described. */
async function reported(): Promise<Uint8Array> {
  const { host, runner } = open(ExcelHost.empty());
  await write(runner, models);
  describeSheets(host, models);
  return host.save();
}

describe.each([
  ['the results alone', () => Promise.resolve(writeResultsFile(models))],
  ['the file of the command line', reported],
] as const)('%s', (_, bytes) => {
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    parts = textsOf(await bytes());
  });

  it('gives the chart the sentence of its table', () => {
    expect(joined(parts, 'xl/drawings/')).toMatch(
      / descr="Motif principal – 2016\. Motif principal : «\u00a0violence\u00a0» 36 %\."/,
    );
  });

  it('has title, subject and language in its properties, and no author', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toMatch(/<dc:title\b[^>]*>Tableaux du rapport annuel 2016</);
    expect(core).toMatch(/<dc:subject\b[^>]*>Données au 31\.12\.2016/);
    expect(core).toMatch(/<dc:language\b[^>]*>fr</);
    expect(core).not.toContain('creator');
  });

  it('has texts of ten points or more in charts and footers', () => {
    const sizes = Array.from(joined(parts, 'xl/charts/').matchAll(/ sz="(\d+)"/g), ([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1000);
    const sheets = Object.entries(parts).filter(([path]) => /^xl\/worksheets\/sheet/.test(path));
    expect(sheets.length).toBeGreaterThanOrEqual(models.length);
    const fonts = Array.from(joined(parts, 'xl/worksheets/').matchAll(/&amp;(\d+) /g), ([, size]) => Number(size));
    expect(fonts).toHaveLength(2 * models.length);
    expect(Math.min(...fonts)).toBe(10);
  });

  it('says in each footer what it was made with', () => {
    const { product, catalogue, rules } = madeWith(PROFILE);
    const footers = joined(parts, 'xl/worksheets/').match(/<oddFooter[^>]*>[^<]*/g) ?? [];
    expect(footers).toHaveLength(models.length);
    for (const footer of footers)
      expect(footer).toContain(`version ${product} · catalogue ${catalogue} · règles ${rules}`);
  });

  it('gives its headings the styles by which programs find headings', () => {
    const styles = parts['xl/styles.xml'] ?? '';
    const named = new Map(
      Array.from(styles.matchAll(/<cellStyle name="([^"]+)" xfId="(\d+)" builtinId="(\d+)"/g), ([, name, xf, id]) => [
        xf,
        `${name} ${id}`,
      ]),
    );
    const looks = Array.from(
      (/<cellXfs .*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*xfId="(\d+)"/g),
      ([, xf]) => named.get(xf),
    );
    const sheets = joined(parts, 'xl/worksheets/sheet');
    const headingOf = (text: string): string | undefined =>
      looks[Number(new RegExp(` s="(\\d+)" t="inlineStr"><is><t[^>]*>${text}<`).exec(sheets)?.[1])];
    expect(
      [
        'ALUPSE-Dialogue – tableaux du rapport 2016',
        'Analyse des nouvelles situations',
        '[^<]*  Motif principal',
        'Autres',
      ].map(headingOf),
    ).toEqual(['Heading 1 16', 'Heading 2 17', 'Heading 3 18', 'Normal 0']);
  });

  it('keeps the look of titles under their styles: the font of the rest, and no line below', async () => {
    const { runner } = open(await ExcelHost.open(await bytes()));
    await runner.run(async (context) => {
      const title = context.workbook.worksheets.getItem('Dialogue 2016').getRange('A1');
      title.load('style, format/font');
      const line = title.format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      const { name, size, bold, italic, underline, color } = title.format.font;
      expect([title.style, line.style]).toEqual(['Heading1', 'None']);
      expect([name, size, bold, italic, underline, color]).toEqual(['Calibri', 14, true, false, 'None', '#1B4F66']);
    });
  });
});
