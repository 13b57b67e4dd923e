import type { ExcelHost, FaultPoint } from '../../../excel-host';
import { figureOf, leftovers } from './our-side';
import { twoModels } from './small-models';
import { openUserWorkbook } from './user-workbook';
import { write } from './write';

const standing = (host: ExcelHost) =>
  host.charts.map(({ sheet, name, title, series }) => [
    sheet,
    name,
    title?.text,
    series.map(({ name: own, formula, values }) => [own, formula, ...values]),
  ]);
const expected = (figure: number) =>
  ['Graphique', 'Évolution'].map((name) => [
    'Dialogue 2016',
    name,
    'Titre du graphique',
    [['Nombre', "'Dialogue 2016'!$B$2", figure]],
  ]);

test('charts stand on the sheet under its final name, and show its cells', async () => {
  const { host, runner } = await openUserWorkbook();
  expect((await write(runner, twoModels(44))).warnings).toEqual([]);
  expect(standing(host)).toEqual(expected(44));
  expect(host.charts[0]).toMatchObject({
    kind: 'bar',
    place: { top: 3, left: 0, bottom: 3, right: 1 },
    legend: null,
    categories: { formula: "'Dialogue 2016'!$A$2", texts: ['1-4'] },
    categoryAxis: { reversed: true, crossedAt: 'maximum', title: null },
    valueAxis: { title: { text: 'Nombre' }, minimum: 0, labels: false, gridlines: false },
  });
  // Along time: a line with marks, and the axis says the figures where they are too many to stand beside the points.
  expect(host.charts[1]).toMatchObject({
    kind: 'line',
    series: [{ marker: 'Circle', labels: null }],
    categoryAxis: { reversed: false },
    valueAxis: { minimum: 0, labels: true },
  });
  host.sheet('Dialogue 2016').GetRange('B2').Values = [[45]];
  expect(host.charts[0]?.series[0]).toMatchObject({ values: [45], labels: { texts: ['45'] } });
  expect(host.warnings).toEqual([]);
});

test('a second run replaces the charts with their sheets', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, twoModels(1));
  await write(runner, twoModels(2));
  expect(standing(host)).toEqual(expected(2));
});

/** Makes Excel refuse one of the operations on charts. */
function refuse(host: ExcelHost, code: string, hit: (point: FaultPoint) => boolean): { times: number } {
  const refused = { times: 0 };
  host.faults = (point) => {
    if (point.when !== 'before' || !hit(point)) return undefined;
    refused.times += 1;
    return Object.assign(new Error('injected'), { code });
  };
  return refused;
}
const member = (name: string) => (point: FaultPoint) => point.member === name;

test.each([
  ['the chart itself', 'ApiNotFound', 'charts'],
  ['its bars', 'NotImplemented', 'gapWidth'],
  ['its cells', 'EmptyChartSeries', 'setXAxisValues'],
  ['the reading of its figures', 'ApiNotFound', 'getDimensionValues'],
])('an Excel that refuses %s: no chart, and it is said', async (_, code, name) => {
  const { host, runner } = await openUserWorkbook();
  let refusing = true;
  const refused = refuse(host, code, (point) => {
    if (!refusing || !member(name)(point)) return false;
    // Reading the collection to take the charts away again is no drawing.
    refusing = false;
    return true;
  });
  expect(await write(runner, twoModels(44))).toEqual({
    names: ['Sommaire 2016', 'Dialogue 2016'],
    replaced: false,
    left: [],
    warnings: ['CHARTS_LEFT_OUT'],
  });
  expect(refused.times).toBe(1);
  expect(host.charts).toEqual([]);
  expect(figureOf(host)).toBe(44);
  expect(leftovers(host)).toEqual([]);
});

test('charts that show other figures than were written are taken away', async () => {
  const { host, runner } = await openUserWorkbook();
  host.faults = ({ when, kind, member: name }) => {
    if (when === 'before' && kind === 'call' && name === 'getDimensionValues') {
      const staged = host.sheetNames.find((sheet) => sheet.startsWith('~alupse') && sheet.endsWith('-1'));
      if (staged !== undefined) host.sheet(staged).GetRange('B2').Values = [[45]];
    }
    return undefined;
  };
  expect((await write(runner, twoModels(44))).warnings).toEqual(['CHARTS_LEFT_OUT']);
  expect(host.charts).toEqual([]);
});

test('a failure that may pass takes the whole run back', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, twoModels(1));
  const refused = refuse(host, 'HostIsBusy', member('setXAxisValues'));
  await expect(write(runner, twoModels(2))).rejects.toMatchObject({ code: 'EXCEL_BUSY' });
  host.faults = null;
  expect(refused.times).toBe(1);
  expect(standing(host)).toEqual(expected(1));
  expect(leftovers(host)).toEqual([]);
});

test('charts take two syncs, however many; none without charts', async () => {
  const syncs = async (count: number): Promise<number> => {
    const { host, runner } = await openUserWorkbook();
    const models = twoModels(1).map((model) => ({
      ...model,
      charts: model.charts.flatMap((chart) =>
        Array.from({ length: count }, (_, index) => ({ ...chart, name: `${chart.name} ${index}` })),
      ),
    }));
    await write(runner, models);
    expect(host.charts).toHaveLength(2 * count);
    return host.counters.syncs;
  };
  const none = await syncs(0);
  expect([await syncs(1), await syncs(3)]).toEqual([none + 2, none + 2]);
});
