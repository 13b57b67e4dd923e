import type { PlacedFigure } from '@report/addin/layout';
import type { ExcelRunner } from '@report/addin/workbook';
import { explainFigure } from '../../fixtures/alupse-addin';
import { generate, openRegistersFile } from './open-registers-file';

const select = (runner: ExcelRunner, sheet: string, address: string): Promise<void> =>
  runner.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });

test('a comparison explains the figures of each year; without one, the former sheet stays, and is said', async () => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  const compared = await generate(runner, { previousYears: 1 });
  expect(compared).toMatchObject({ left: [] });
  const sheet = 'Comparaison 2016';
  const places: [string, PlacedFigure][] = [...(compared.trace.sheets.get(sheet) ?? [])];
  for (const year of [2016, 2015]) {
    const [address, figure] =
      places.find(([, { table, row, year: own }]) => table === 'dialogue-motif' && row === 0 && own === year) ?? [];
    await select(runner, sheet, address ?? 'A1');
    const explained = await explainFigure(runner, compared.trace);
    expect(explained).toMatchObject({ table: { id: 'dialogue-motif' }, period: String(year), figure: figure?.written });
    expect(explained?.sheets.flatMap(({ rows }) => rows)).toHaveLength(Number(figure?.written));
  }

  const alone = await generate(runner);
  expect(alone).toMatchObject({ left: [sheet], replaced: true });
  expect(host.sheetNames).toContain(sheet);
});
