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
async function reported(): Promise<Record<string, string>> {
  const { host, runner } = open(ExcelHost.empty());
  await write(runner, models);
  describeSheets(host, models);
  return textsOf(await host.save());
}

describe.each([
  ['the results alone', () => Promise.resolve(textsOf(writeResultsFile(models)))],
  ['the file of the command line', reported],
] as const)('%s', (_, written) => {
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    parts = await written();
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
});

test('headings of the results alone bear the styles by which programs find headings', () => {
  const parts = textsOf(writeResultsFile(models));
  const styles = parts['xl/styles.xml'] ?? '';
  const named = Array.from(
    styles.matchAll(/<cellStyle name="(Heading \d)" xfId="(\d)" builtinId="(\d+)"/g),
    ([, ...said]) => said,
  );
  expect(named).toEqual([
    ['Heading 1', '1', '16'],
    ['Heading 2', '2', '17'],
    ['Heading 3', '3', '18'],
  ]);
  const looks = /<cellXfs .*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf /g)?.length ?? 0;
  const levels = Array.from(
    (/<cellXfs .*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*xfId="(\d)"/g),
    ([, id]) => id,
  );
  expect(levels).toHaveLength(looks);
  const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
  const levelOf = (text: string): string | undefined => {
    const [, look] = new RegExp(` s="(\\d+)" t="inlineStr"><is><t[^>]*>${text}<`).exec(sheet) ?? [];
    return levels[Number(look)];
  };
  expect(
    [
      'ALUPSE-Dialogue – tableaux du rapport 2016',
      'Analyse des nouvelles situations',
      '[^<]*  Motif principal',
      'Autres',
    ].map(levelOf),
  ).toEqual(['1', '2', '3', '0']);
});
