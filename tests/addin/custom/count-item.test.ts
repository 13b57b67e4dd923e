import { serialDay, wholeYear, type Period } from '@report/engine/calendar';
import { countItem, type CountedItem, type CustomItem } from '../../../addin/custom';
import { registersStateOf } from '@report/addin/actions';
import { deriveFacts, PROFILE } from '../../fixtures/alupse';
import { openRegistersFile } from '../actions/open-registers-file';
import { readWorkbook } from '@report/addin/workbook';
import { seriesItem, tableItem } from './composed-items';

const YEAR = wholeYear(2016);
let registers: ReturnType<typeof registersStateOf>['registers'];

beforeAll(async () => {
  const { runner } = await openRegistersFile('dialogue-2016.xlsx');
  const workbook = await readWorkbook(runner, { signal: new AbortController().signal });
  registers = registersStateOf(PROFILE, [workbook]).registers;
});

const count = (item: CustomItem, period: Period = YEAR): CountedItem =>
  countItem({ association: PROFILE, registers, facts: deriveFacts(registers, period), rounding: 'adjusted' }, item);

function counted(item: CustomItem, period?: Period): Extract<CountedItem, { kind: 'counted' }> {
  const found = count(item, period);
  if (found.kind !== 'counted') throw new Error(found.reason);
  return found;
}
const figures = (item: CustomItem, period?: Period): (number | null)[] =>
  counted(item, period).table.rows.map(({ cells }) => cells[0]?.value ?? cells[0]?.count ?? null);

// As published: violence sexuelle 44 of 123, physique 33, psychologique 4, conflits 19, comportements 17, parents 4, négligence 2.
test('a table has the figures of the report, and leads from each to as many rows', () => {
  expect(figures(tableItem())).toEqual([44, 33, 4, 19, 17, 4, 2]);
  const { origin, table } = counted(tableItem());
  expect(table.total?.cells[0]?.count).toBe(123);
  expect(origin({ row: 0, column: 0 })?.sheets.flatMap(({ rows }) => rows)).toHaveLength(44);
  expect(origin({ row: null, column: 0 })?.sheets.flatMap(({ rows }) => rows)).toHaveLength(123);
});

test('from the largest to the smallest, figures still lead to their own rows', () => {
  const item = tableItem({}, { order: 'count' });
  expect(figures(item)).toEqual([44, 33, 19, 17, 4, 4, 2]);
  expect(counted(item).origin({ row: 2, column: 0 })).toMatchObject({ figure: 19, row: 'Conflits familiaux' });
});

test('a mean never stands without how many facts it is of', () => {
  const { table } = counted(tableItem({ measure: { kind: 'mean', quantity: 'childrenCount' }, base: 'none' }));
  expect(table.columns.map(({ label }) => label).at(-1)).toBe('n');
  const [mean, n] = table.rows[0]?.cells ?? [];
  expect(mean?.value).not.toBeNull();
  expect(n).toMatchObject({ count: mean?.count, value: null });
});

test('a series has a point for each month, 0 for a month without any, a gap outside the registers', () => {
  const months = figures(seriesItem());
  expect(months).toHaveLength(12);
  expect(months.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(123);
  const later = figures(seriesItem({ step: 'year' }), {
    firstDay: serialDay(2016, 1, 1),
    lastDay: serialDay(2020, 12, 31),
  });
  expect(later).toEqual([123, expect.any(Number), null, null, null]);
});

test('what the period cuts is marked; counted from its start, nobody is counted twice', () => {
  const period = { firstDay: serialDay(2016, 1, 15), lastDay: serialDay(2016, 3, 31) };
  const { table } = counted(seriesItem(), period);
  expect(table.rows.map(({ label }) => label)).toEqual([
    'du 15 au 31 janvier 2016 (partiel)',
    'février 2016',
    'mars 2016',
  ]);
  // A file is active in many months: in all of them together it is one file.
  const active = figures(seriesItem({ population: 'traites', cumulative: true }));
  expect(active.at(-1)).toBe(counted(tableItem({ population: 'traites', rows: null })).table.base.n);
});

test('a point leads to its rows', () => {
  const { origin, table } = counted(seriesItem({ lines: 'motive' }));
  const column = table.columns.findIndex(({ code }) => code === 'violence-sexuelle');
  const own = table.rows[0]?.cells[column]?.count ?? 0;
  expect(origin({ row: 0, column })?.sheets.flatMap(({ rows }) => rows)).toHaveLength(own);
  expect(own).toBeGreaterThan(0);
});

test('a line of a table of the report is a series too, by its name', () => {
  const item = {
    ...seriesItem(),
    request: { table: 'dialogue-motif', row: 'negligence', step: 'semester', cumulative: false },
  } as CustomItem;
  const { sentence, table } = counted(item);
  expect(sentence).toContain('Négligence');
  expect(table.rows.reduce((sum, { cells }) => sum + (cells[0]?.count ?? 0), 0)).toBe(2);
});

test('what is refused, absent or too small is said, never counted', () => {
  expect(count(tableItem({ rows: 'gone' }))).toMatchObject({ kind: 'refused', code: 'UNKNOWN_VARIABLE' });
  expect(count(tableItem({ unit: 'child', rows: 'sex', columns: 'caseMotive' }))).toMatchObject({
    code: 'IDENTIFYING_AND_SENSITIVE',
  });
  expect(count(tableItem({ unit: 'child', rows: 'sex', columns: 'caseMotive', protect: true }))).toMatchObject({
    kind: 'withheld',
    reason: expect.stringContaining('Croisement non affiché') as string,
  });
  expect(count(tableItem({ unit: 'family', population: 'suivies', rows: 'region' }))).toMatchObject({
    kind: 'withheld',
    reason: expect.stringContaining('il manque les registres') as string,
  });
  expect(count({ ...tableItem(), request: {} } as unknown as CustomItem)).toMatchObject({ kind: 'refused' });
});
