import { takeBack } from '@report/addin/actions';
import { readWorkbook } from '@report/addin/workbook';
import type { Correction } from '@report/engine/corrections';
import { addressOf, type CellValue, type RawWorkbook } from '@report/engine/registers';
import { correct } from '../../fixtures/alupse-addin';
import { takeApart, withStylesOf } from '../workbook/compare-saved';
import { openRegistersFile } from './open-registers-file';

const NOW = new Date(2026, 10, 22, 10, 42);
const JOURNAL = ['Journal des corrections'];
const signal = new AbortController().signal;

/** Values of every kind, with all that Excel would make something else of. */
const VALUES: readonly CellValue[] = [
  'Violence sexuelle',
  42_441,
  '12/03/2016',
  '=1+1',
  "'entre apostrophes'",
  '',
  '1-4',
  true,
  'VRAI',
  '+352 26 48',
  12.5,
  '@SUM(A1)',
];

/** A correction of one filled cell in 61 below the headers. */
function scattered({ sheets }: RawWorkbook): Correction {
  const cells = sheets.flatMap(({ name, firstRow, firstColumn, values }) =>
    values.flatMap((row, below) =>
      row.flatMap((before, right) => {
        if (before === '' || below < 8 || (below * 31 + right) % 61 !== 0) return [];
        const after = VALUES[(below + right) % VALUES.length] ?? '';
        const address = addressOf(firstRow + below + 1, firstColumn + right);
        return before === after ? [] : [{ file: null, sheet: name, address, before, after }];
      }),
    ),
  );
  return {
    id: 'scattered',
    rule: 'R03',
    register: 'dialogueCases',
    field: 'requestDate',
    cluster: 'scattered',
    certainty: 'likely',
    cells,
    shown: null,
    message: '',
    tables: [],
  };
}

test('corrected, taken back and corrected in bulk, every other cell of the saved file is byte-equal, formats included', async () => {
  const { host, runner } = await openRegistersFile('as-kept/dialogue-2016-tout-melange.xlsx');
  const correction = scattered(await readWorkbook(runner, { signal }));
  // Looks of the person, some of which Excel would have changed had it read a date or a number in a text.
  correction.cells.slice(0, 60).forEach(({ sheet, address }, index) => {
    const range = host.sheet(sheet).GetRange(address);
    range.NumberFormat = ['General', '@', 'dd/mm/yyyy', '0.00'][index % 4];
    range.Format.Fill.Color = `#${(0xffee00 + index).toString(16)}`;
    range.Format.Font.Bold = index % 3 === 0;
  });
  const before = takeApart(await host.save());
  const saved = async () => withStylesOf(takeApart(await host.save(), JOURNAL), before);

  expect(before.styles.get('cellXfs')?.length).toBeGreaterThan(60);

  const [first] = correction.cells;
  if (first === undefined) throw new Error('nothing to correct');
  const one = await correct(runner, [{ ...correction, cells: [first] }], NOW);
  expect(one.written.map(({ address }) => address)).toEqual([first.address]);
  await takeBack(runner, one.entries, NOW);

  const all = await correct(runner, [correction], NOW);
  const corrected = await saved();
  const changed = [...before.cells.keys()].filter((cell) => corrected.cells.get(cell) !== before.cells.get(cell));
  expect(changed.sort()).toEqual(all.written.map(({ sheet, address }) => `${sheet}!${address}`).sort());
  expect(all.written.length).toBeGreaterThan(100);
  // Nothing but formulas was left.
  expect(all.changedMeanwhile).toEqual(all.calculated);
  expect({ ...corrected, cells: null }).toEqual({ ...before, cells: null });

  const back = await takeBack(runner, all.entries, NOW);
  expect(back.written).toHaveLength(all.written.length);
  expect(await saved()).toEqual(before);
  expect(host.warnings).toEqual([]);
});
