import type { ChartModel, SheetModel } from '@report/addin/layout';
import type { ChartDescription } from '../../../excel-host';
import { drawChart } from '../../../preview/page/draw-chart';
import { smallModel } from '../../addin/workbook/small-models';
import { openUserWorkbook } from '../../addin/workbook/user-workbook';
import { write } from '../../addin/workbook/write';
import { type SvgElement, svgPage } from './svg-page';

const FIGURES: readonly (readonly [label: string, girls: number, boys: number])[] = [
  ['Moins de 4 ans', 10, 9],
  ['4 à 5 ans', 15, 0],
  ['Comportements alarmants chez l’enfant', 30, 29],
];

const model = (kind: ChartModel['kind']): SheetModel =>
  smallModel('Dialogue 2016', 1, {
    columnWidths: [226, 66, 66],
    names: [],
    printArea: 'A1:C3',
    rows: FIGURES.map(([label, ...counts]) => ({
      height: 15,
      cells: [
        { column: 0, value: label, role: 'stub' as const },
        ...counts.map((value, index) => ({ column: index + 1, value, role: 'number' as const })),
      ],
    })),
    charts: [
      {
        name: 'Graphique',
        kind,
        title: 'Âge des enfants par sexe – 2016',
        alternative: 'Âge des enfants par sexe – 2016.',
        categoryTitle: kind === 'column' ? 'Âge à la demande' : null,
        valueTitle: 'Nombre d’enfants',
        categories: 'A1:A3',
        series: [
          { name: 'Filles', values: 'B1:B3' },
          { name: 'Garçons', values: 'C1:C3' },
        ],
        place: { from: 'A5', to: 'C5' },
      },
    ],
  });

async function drawn(kind: ChartModel['kind'], width = 604, height = 260) {
  const { host, runner } = await openUserWorkbook();
  await write(runner, [model(kind)]);
  const [chart] = host.charts;
  if (chart === undefined) throw new Error('no chart');
  const root = drawChart(svgPage as unknown as Document, chart, width, height) as unknown as SvgElement;
  const texts = root.children.filter(({ name }) => name === 'text');
  const bars = root.children.filter(
    (one) => one.name === 'rect' && fillsOf(chart).includes(one.attributes.get('fill') ?? ''),
  );
  return { root, chart, texts, bars };
}
const fillsOf = ({ series }: ChartDescription): string[] => series.map(({ fill }) => fill);

test.each(['bar', 'column'] as const)('a chart of kind %s says all that the add-in asked for', async (kind) => {
  const { root, texts } = await drawn(kind);
  expect(root.attributes.get('aria-label')).toBe('Graphique : Âge des enfants par sexe – 2016');
  const said = texts.map(({ textContent }) => textContent);
  for (const text of [
    'Âge des enfants par sexe – 2016',
    'Nombre d’enfants',
    'Filles',
    'Garçons',
    '10',
    '9',
    '15',
    '0',
    '30',
    '29',
  ])
    expect(said).toContain(text);
  expect(said.join(' ')).toContain('Comportements alarmants chez l’enfant');
  expect(said.includes('Âge à la demande')).toBe(kind === 'column');
  for (const text of texts) {
    expect(text.number('x')).toBeGreaterThanOrEqual(0);
    expect(text.number('x')).toBeLessThanOrEqual(604);
    expect(text.number('y')).toBeGreaterThan(0);
    expect(text.number('y')).toBeLessThan(260);
  }
});

test.each(['bar', 'column'] as const)(
  'the bars of kind %s are as long as their figures, in the order of the table',
  async (kind) => {
    const { bars, chart } = await drawn(kind);
    const [along, across] = kind === 'bar' ? (['width', 'y'] as const) : (['height', 'x'] as const);
    const [girls, boys] = fillsOf(chart);
    const of = (fill: string | undefined) =>
      bars
        .filter((bar) => bar.attributes.get('fill') === fill)
        .slice(-3)
        .sort((a, b) => a.number(across) - b.number(across));
    const longest = Math.max(...bars.map((bar) => bar.number(along)));
    expect(of(girls).map((bar) => (bar.number(along) / longest) * 30)).toEqual(
      FIGURES.map(([, count]): unknown => expect.closeTo(count, 6)),
    );
    expect(of(boys).map((bar) => (bar.number(along) / longest) * 30)).toEqual(
      FIGURES.map(([, , count]): unknown => expect.closeTo(count, 6)),
    );
    // Side by side, the first series first, none over another.
    const pairs = of(girls).map((bar, index) => [bar, of(boys)[index]] as const);
    for (const [first, second] of pairs)
      expect(second?.number(across)).toBeCloseTo(
        first.number(across) + first.number(kind === 'bar' ? 'height' : 'width'),
        6,
      );
  },
);

test('without figures nothing is drawn outside', async () => {
  const { chart } = await drawn('bar');
  const empty: ChartDescription = { ...chart, series: chart.series.map((one) => ({ ...one, values: [0, 0, 0] })) };
  const root = drawChart(svgPage as unknown as Document, empty, 604, 260) as unknown as SvgElement;
  for (const bar of root.children.filter(({ name }) => name === 'rect'))
    expect(bar.number('width')).toBeLessThanOrEqual(604);
});
