import { wholeYear } from '@report/engine/calendar';
import { AppError, type StatisticsRequest } from '@report/engine/contract';
import type { CustomItem } from '../../../addin/custom';
import { createCustomJobs } from '../../../addin/custom';
import { PROFILE } from '../../fixtures/alupse';
import { computeLocally } from '../../fixtures/alupse-addin';
import { openRegistersFile } from '../actions/open-registers-file';
import { leftovers } from '../workbook/our-side';
import { userSide } from '../workbook/user-workbook';
import { seriesItem, tableItem } from './composed-items';

async function opened() {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  const sent: StatisticsRequest[] = [];
  const jobs = createCustomJobs({
    profile: PROFILE,
    runner,
    load: () => Promise.resolve(null),
    save: () => Promise.resolve(),
    compute: {
      remotely: (request, options) => {
        sent.push(request);
        return computeLocally(request, options);
      },
      locally: computeLocally,
    },
    now: () => new Date(2017, 2, 12),
  });
  const write = (items: readonly CustomItem[], signal = new AbortController().signal) =>
    jobs.write('remotely', { items, period: wholeYear(2016), rounding: 'adjusted', others: [], signal });
  return { host, runner, jobs, sent, write };
}

const NAMED = tableItem({}, { name: 'CANARI-titre', order: 'count' });

test('one sheet holds all of it, beside the registers; what cannot be printed is said in it', async () => {
  const { host, write } = await opened();
  const registers = [...host.sheetNames];
  const before = userSide(host, registers);
  const absent = {
    ...tableItem({ unit: 'family', population: 'suivies', rows: null }, { id: 'c3', name: 'Familles' }),
  };
  const written = await write([NAMED, seriesItem(), absent]);
  expect(host.sheetNames).toEqual([...registers, 'Sur mesure 2016']);
  expect(written).toMatchObject({ sheet: 'Sur mesure 2016', count: 2, warnings: [] });
  expect(written.left).toEqual([{ name: 'Familles', reason: expect.stringContaining('il manque') as string }]);
  const cells = host.values('Sur mesure 2016').flat();
  for (const text of ['Tableaux sur mesure – 2016', 'CANARI-titre', 'Nouveaux dossiers, par mois', 'Non écrits'])
    expect(cells).toContain(text);
  expect(host.charts.map(({ kind, series }) => [kind, series[0]?.values])).toEqual([
    ['bar', [44, 33, 19, 17, 4, 4, 2]],
    ['line', [11, 9, 14, 5, 11, 9, 14, 6, 12, 8, 12, 12]],
  ]);
  expect(userSide(host, registers)).toBe(before);
  expect(leftovers(host)).toEqual([]);
  await write([NAMED]);
  expect(host.sheetNames).toEqual([...registers, 'Sur mesure 2016']);
});

test('names and codes alone are sent, series not at all; no name of a row stands in the sheet', async () => {
  const { host, sent, write } = await opened();
  await write([NAMED, seriesItem()]);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    tables: [],
    composed: [{ id: 'c1', unit: 'case' }],
    periods: [{ from: '2016-01-01' }],
  });
  expect(JSON.stringify(sent)).not.toContain('CANARI');
  const text = JSON.stringify([host.values('Sur mesure 2016'), [...host.settings]]).replaceAll('CANARI-titre', '');
  expect(text).not.toContain('CANARI');
});

test('a figure of the sheet leads to its rows, and says when a register has changed since', async () => {
  const { host, jobs, write } = await opened();
  const written = await write([NAMED]);
  const row = host.values('Sur mesure 2016').findIndex(([label]) => label === 'Conflits familiaux') + 1;
  host.sheet('Sur mesure 2016').GetRange(`B${row}`).Select();
  const origin = await jobs.explainSelected(written);
  expect(origin).toMatchObject({ figure: 19, outdated: false });
  expect(origin?.sheets[0]?.rows).toHaveLength(19);
  host.sheet('Dossiers Dialogue').GetRange('A3').Values = [['autre']];
  expect(await jobs.explainSelected(written)).toMatchObject({ outdated: true });
  host.sheet('Sur mesure 2016').GetRange('A1').Select();
  expect(await jobs.explainSelected(written)).toBeNull();
});

test('nothing is left of what was cancelled, or of what nothing could be printed of', async () => {
  const { host, write } = await opened();
  const registers = [...host.sheetNames];
  const cancelled = new AbortController();
  cancelled.abort();
  await expect(write([NAMED], cancelled.signal)).rejects.toEqual(new AppError('CANCELLED'));
  await expect(write([tableItem({ rows: 'gone' })])).rejects.toEqual(new AppError('NO_TABLE'));
  expect(host.sheetNames).toEqual(registers);
});
