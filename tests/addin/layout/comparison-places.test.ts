import type { ComputedTables } from '@report/addin/actions';
import type { PlacedFigure, SheetModel } from '@report/addin/layout';
import { SERVICES, tabulateEach } from '../../fixtures/alupse';
import { computeTables, originOf, registersStateOf, figurePlaces, layoutSheets } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';
import { fifteenDigits } from '../../fixtures/fifteen-digits';

const state = registersStateOf(
  ['dialogue-2016.xlsx', 'bebe-2016.xlsx'].map((file) => readFixture(`registers/${file}`)),
  { year: 2016 },
);

let computed: ComputedTables;
let models: readonly SheetModel[];
let placed: readonly (readonly [address: string, figure: PlacedFigure])[];
beforeAll(async () => {
  computed = await computeTables(state, {
    year: 2016,
    edition: 'complete',
    rounding: 'adjusted',
    services: SERVICES,
    previousYears: 2,
    compute: (request) => Promise.resolve(tabulateEach(request)),
    signal: new AbortController().signal,
  });
  const { answer, comparison, earlier, lists } = computed;
  models = layoutSheets(answer, lists, { computedOn: new Date(2017, 2, 12), absent: [], comparison });
  const answers = [answer, ...earlier.map((one) => one.answer)];
  const places = figurePlaces(answer, models, comparison && { comparison, answers });
  placed = [...(places[models.findIndex(({ name }) => name === 'Comparaison 2016')] ?? [])];
});

test('every figure of the comparison leads to the table of its own year, which prints the same', () => {
  const years = new Map<number | undefined, number>();
  for (const [address, { table: id, row, column, year, written }] of placed) {
    years.set(year, (years.get(year) ?? 0) + 1);
    const answers = [computed.answer, ...computed.earlier.map(({ answer }) => answer)];
    const table = answers.find((answer) => answer.year === year)?.tables.find((one) => one.id === id);
    const { count, value, percent } = (row === null ? table?.total : table?.rows[row])?.cells[column] ?? {};
    const printed = [count, value, '–', ...(typeof percent === 'number' ? [percent / 100] : [])].map(fifteenDigits);
    expect([id, address, written, printed.includes(written)]).toEqual([id, address, written, true]);
  }
  for (const year of [2016, 2015, 2014]) expect(years.get(year)).toBeGreaterThan(200);
});

test('a figure of the year before is explained by the rows of that year', () => {
  const registers = state.registers;
  const earlier = computed.earlier.find(({ answer }) => answer.year === 2015);
  const before = placed.filter(([, { table, year }]) => table === 'dialogue-motif' && year === 2015);
  expect(earlier).toBeDefined();
  expect(before.length).toBeGreaterThan(6);
  for (const [, key] of before) {
    const origin = earlier && originOf({ ...earlier, registers }, key);
    expect(origin?.period).toBe('2015');
    expect(origin?.sheets.flatMap(({ rows }) => rows)).toHaveLength(origin?.figure ?? NaN);
  }
});

test('changes and labels lead nowhere', () => {
  const sheet = models.find(({ name }) => name === 'Comparaison 2016');
  const changes = sheet?.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, role }) =>
      /^delta|^stub|^header/.test(role) ? [`${'ABCDEFGHIJ'[column] ?? ''}${row + 1}`] : [],
    ),
  );
  expect(changes?.length).toBeGreaterThan(300);
  const addresses = new Set(placed.map(([address]) => address));
  expect(changes?.filter((address) => addresses.has(address))).toEqual([]);
});
