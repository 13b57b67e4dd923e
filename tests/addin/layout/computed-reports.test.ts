import type { Edition } from '../../fixtures/alupse';
import { faultsOfFigures } from './faults-of-figures';
import { faultsOfReport } from './faults-of-model';
import { areaOf, cellsIn, partsOf, texts } from './read-model';
import { reportOf } from './report-of';

const ALL = (year: number): string[] => ['dialogue', 'bebe', 'medical'].map((service) => `${service}-${year}.xlsx`);

describe.each<[string, string[], number, Edition]>([
  ['the Dialogue registers, as in the report of 2016', ['dialogue-2016.xlsx'], 2016, '2016'],
  ['all registers of 2016, all tables', ALL(2016), 2016, 'complete'],
  ['all registers of 2023, as in its report', ALL(2023), 2023, '2023'],
  ['random registers', ['random-1-300-2019.xlsx'], 2019, 'complete'],
])('%s', (_, files, year, edition) => {
  const laidOut = reportOf(files, year, edition);

  test('nothing is cut, outside, split or named twice', async () => {
    expect(faultsOfReport((await laidOut).models)).toEqual([]);
  });

  test('a page of definitions begins with a chapter or a table, and a list that fits a page stands on one', async () => {
    const { models } = await laidOut;
    const definitions = models.find(({ name }) => name.startsWith('Définitions'));
    expect(definitions?.pageBreaks.length).toBeGreaterThan(3);
    for (const row of definitions?.pageBreaks ?? []) {
      const [first] = definitions?.rows[row]?.cells ?? [];
      expect([row, first?.role === 'section' || first?.emphasis === 'total']).toEqual([row, true]);
    }
    for (const { name, names, rows, pageBreaks } of models)
      for (const { name: table, address } of names) {
        const { first, last } = areaOf(address);
        const height = rows.slice(first, last + 1).reduce((sum, row) => sum + row.height, 0);
        const isTorn = pageBreaks.some((row) => row > first && row <= last);
        // With title, notes and sentence a table of less than 450 points fits every page.
        if (height < 450) expect([name, table, isTorn]).toEqual([name, table, false]);
      }
  });

  test('every figure stands once in the sheets', async () => {
    const { answer, models } = await laidOut;
    const statistics = answer.tables.filter(({ kind }) => kind === 'statistic');
    expect(statistics.length).toBeGreaterThan(15);
    expect(statistics.flatMap((table) => faultsOfFigures(models, table, year))).toEqual([]);
  });

  test('every table stands in one sheet, with its unit, its notes and its sentence', async () => {
    const { answer, models } = await laidOut;
    for (const table of answer.tables) {
      const sheets = new Set(partsOf(models, table.id, year).map(({ model }) => model));
      const [sheet] = sheets;
      expect([table.id, sheets.size]).toEqual([table.id, 1]);
      const written = sheet === undefined ? [] : texts(sheet);
      expect(written).toEqual(expect.arrayContaining([...table.notes]));
      const place = sheet?.names.find(({ name }) => name === `${table.id.replaceAll('-', '_')}_phrase_${year}`);
      const sentence = place && sheet ? cellsIn(sheet, place.address).map(([cell]) => String(cell?.value)) : [];
      expect(sentence.join(' ')).toBe(table.sentence ?? '');
    }
  });

  test('every row of a list is printed', async () => {
    const { answer, lists, models } = await laidOut;
    for (const { id, kind } of answer.tables)
      if (kind === 'list') {
        const rows = lists.get(id) ?? [];
        const [part] = partsOf(models, id, year);
        const printed = part?.cells.slice(1).map((cells) => cells.map((cell) => String(cell?.value)).join(' ')) ?? [];
        for (const row of rows) {
          const title = row.get('title') ?? row.get('label');
          const words = title?.kind === 'text' ? title.text.replaceAll(/\s+/g, ' ').trim() : '';
          expect(printed.some((text) => text.replaceAll(/\s+/g, ' ').includes(words))).toBe(true);
        }
      }
  });

  test('the summary leads to every table and says how many checks agree', async () => {
    const { answer, models } = await laidOut;
    const [summary] = models;
    const links = summary?.rows.flatMap(({ cells }) => cells.filter(({ role }) => role === 'link')) ?? [];
    for (const { title } of answer.tables)
      expect(links.filter(({ value }) => value === title).length).toBeGreaterThan(0);
    for (const { value, link } of links.filter(({ value }) => answer.tables.some(({ title }) => title === value))) {
      const [, name, row] = /^'(.+)'!A(\d+)$/.exec(link ?? '') ?? [];
      const target = models.find((model) => model.name === name)?.rows[Number(row) - 1];
      expect(target?.cells[0]).toMatchObject({ role: 'title' });
      expect(String(target?.cells[0]?.value)).toContain(value);
    }
    const agreeing = answer.checks.filter(({ ok }) => ok).length;
    expect(texts(summary ?? raise())).toContain(
      `Entre tableaux\u00a0: ${agreeing}\u00a0concordants, ${answer.checks.length - agreeing} à vérifier`,
    );
  });
});

const raise = (): never => {
  throw new Error('no sheet was laid out');
};
