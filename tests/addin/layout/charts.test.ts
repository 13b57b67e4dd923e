import { CHART_STYLE, type ChartModel, type SheetModel } from '@report/addin/layout';
import type { Comparison } from '@report/engine/compare';
import type { Row, Table } from '@report/engine/contract';
import { CATALOGUE } from '../../fixtures/alupse';
import { layoutSheets } from '../../fixtures/alupse-addin';
import { anAnswer, aRow, aTable } from './a-table';
import { faultsOfReport } from './faults-of-model';
import { cellsIn } from './read-model';

const MOTIVES = ['Violence sexuelle', 'Violence physique', 'Négligence'];

/** The table of the motives, whose entry asks for a chart of bars. */
const motives = (rows: readonly Row[], own: Partial<Table> = {}): Table =>
  aTable({ id: 'dialogue-motif', title: 'Motif principal des nouveaux dossiers', rows: [...rows], ...own });
const lines = (...counts: readonly number[]): Row[] =>
  counts.map((count, index) => aRow(MOTIVES[index] ?? `Motif ${index}`, [{ count, percent: count }]));
const missing = (count: number | null, percent: number | null = count): Row =>
  aRow('Non renseigné', [{ count, percent }], 'missing');

function layout(tables: readonly Table[], comparison: Comparison | null = null): SheetModel[] {
  const models = layoutSheets(anAnswer(tables), new Map(), {
    computedOn: new Date(2026, 10, 22),
    absent: [],
    comparison,
  });
  expect(faultsOfReport(models)).toEqual([]);
  return models;
}

interface Seen {
  readonly model: SheetModel;
  readonly chart: ChartModel;
  readonly labels: readonly unknown[];
  readonly figures: readonly (readonly unknown[])[];
}

/** The charts of a report with the cells they refer to. */
const chartsOf = (models: readonly SheetModel[]): Seen[] =>
  models.flatMap((model) =>
    model.charts.map((chart) => {
      const column = (address: string) => cellsIn(model, address).map(([cell]) => cell?.value);
      return { model, chart, labels: column(chart.categories), figures: chart.series.map((one) => column(one.values)) };
    }),
  );
const only = (models: readonly SheetModel[]): Seen => {
  const [seen, ...others] = chartsOf(models);
  if (seen === undefined || others.length > 0) throw new Error(`${others.length + (seen ? 1 : 0)} charts`);
  return seen;
};

test('the motives: bars in the order of the table, without total, in a free row under the sentence', () => {
  const { model, chart, labels, figures } = only(layout([motives([...lines(44, 33, 2), missing(0)])]));
  expect(chart).toMatchObject({
    name: 'dialogue_motif_2016',
    kind: 'bar',
    title: 'Motif principal des nouveaux dossiers – 2016',
    categoryTitle: null,
    valueTitle: 'Nombre de dossiers',
  });
  expect(labels).toEqual(MOTIVES);
  expect(figures).toEqual([[44, 33, 2]]);
  expect(chart.place).toEqual({ from: `A${model.rows.length}`, to: `G${model.rows.length}` });
  expect(model.names.map(({ address }) => address)).toEqual(['A7:C12', 'A16']);
});

test('unknown answers are shown as soon as there is one', () => {
  const { labels, figures, chart } = only(layout([motives([...lines(44, 33, 2), missing(5)])]));
  expect([labels, figures]).toEqual([[...MOTIVES, 'Non renseigné'], [[44, 33, 2, 5]]]);
  expect(chart.valueTitle).toBe('Nombre de dossiers');
});

test('«dont …» is not shown; unknown answers behind them are said', () => {
  const rows = [...lines(44, 33, 2), aRow('dont un peu', [{ count: 1, percent: 1 }], 'sub'), missing(5)];
  const { labels, chart } = only(layout([motives(rows)]));
  expect(labels).toEqual(MOTIVES);
  expect(chart.valueTitle).toBe('Nombre de dossiers, sans «\u00a0Non renseigné\u00a0»');
});

test.each<[string, Table]>([
  ['one line alone is above 0', motives([...lines(44, 0, 0), missing(5)])],
  ['a cell has no figure', motives([...lines(44, 33), aRow('Autre', [{ count: null }])])],
  [
    'a line follows those that are not shown',
    motives([...lines(44, 33), aRow('dont', [{ count: 1 }], 'sub'), aRow('Autre', [{ count: 2 }])]),
  ],
  ['there are more bars than can be read', motives(lines(...Array.from({ length: 34 }, (_, index) => index)))],
  ['no entry asks for one', aTable()],
])('no chart where %s', (_, table) => {
  expect(chartsOf(layout([table]))).toEqual([]);
});

test('the chart stays on the page of its table: lower where little room is left, none where there is none', () => {
  const note = 'Une note assez longue pour prendre toute la largeur de la page, ou presque, sans passer à la ligne.';
  const heights = [0, 12, 13, 14, 15, 16, 40].map((count) => {
    const [seen] = chartsOf(
      layout([motives(lines(44, 33, 2, 5, 6, 7, 8, 9), { notes: Array<string>(count).fill(note) })]),
    );
    return seen?.model.rows.at(-1)?.height ?? 0;
  });
  const [full = 0, ...others] = heights;
  expect(full).toBeGreaterThan(180);
  expect(others.filter((height) => height > 0 && height < full)).not.toEqual([]);
  expect(others.at(-1)).toBe(0);
});

/** Ages by sex: one column per sex, and that of the totals. */
function ages(codes: readonly string[], rows: readonly (readonly number[])[]): Table {
  const columns = [...codes, 'total'].map((code) => ({
    code,
    label: `Colonne ${code}`,
    measure: 'count' as const,
    base: 100,
  }));
  const figures = (counts: readonly number[]) => [...counts, 0].map((count) => ({ count, percent: count }));
  return aTable({
    id: 'dialogue-age-sexe',
    title: 'Âge des enfants par sexe',
    unit: 'enfants',
    stub: 'Âge',
    columns,
    rows: rows.map((counts, index) => aRow(`${index} ans`, figures(counts), 'line', columns)),
    total: aRow('Total', figures(codes.map(() => 100)), 'total', columns),
  });
}

test('ages by sex: a series per sex, none for the totals', () => {
  const { chart, figures } = only(
    layout([
      ages(
        ['f', 'm'],
        [
          [10, 9],
          [0, 0],
          [34, 29],
        ],
      ),
    ]),
  );
  expect(chart).toMatchObject({ kind: 'column', categoryTitle: 'Âge', valueTitle: 'Nombre d’enfants' });
  expect(chart.series.map(({ name }) => name)).toEqual(['Colonne f', 'Colonne m']);
  expect(figures).toEqual([
    [10, 0, 34],
    [9, 0, 29],
  ]);
});

test('a table that is too wide for one part has no chart', () => {
  const rows = [
    [1, 2, 3, 4, 5, 6, 7],
    [1, 2, 3, 4, 5, 6, 7],
  ];
  expect(chartsOf(layout([ages(['a', 'b', 'c', 'd', 'e', 'g', 'h'], rows)]))).toEqual([]);
});

test('shares of columns that have bases of their own', () => {
  const columns = ['clotures', 'nonClotures'].map((code) => ({
    code,
    label: code,
    measure: 'count' as const,
    base: 50,
  }));
  const row = (label: string, a: number, b: number) =>
    aRow(
      label,
      [
        { count: a, percent: 2 * a },
        { count: b, percent: 2 * b },
      ],
      'line',
      columns,
    );
  const durations = aTable({
    id: 'bebe-durees',
    service: 'bebe',
    title: 'Durée',
    unit: 'familles',
    columns,
    rows: [row('0 – 6 mois', 30, 20), row('7 – 12 mois', 20, 30)],
    total: aRow(
      'Total',
      [
        { count: 50, percent: 100 },
        { count: 50, percent: 100 },
      ],
      'total',
      columns,
    ),
  });
  const { chart, figures } = only(layout([durations]));
  expect(chart.valueTitle).toBe('Part des familles (%)');
  expect(figures).toEqual([
    [0.6, 0.4],
    [0.4, 0.6],
  ]);
});

function compared(change: 'points' | null, years = [2016, 2015]): Comparison {
  const line = (label: string, role: Row['role'], figures: readonly number[]) => ({
    code: label,
    label,
    role,
    decimal: false,
    change: 0,
    figures: figures.map((figure) => ({ figure, count: figure, percent: figure })),
  });
  const [first = 0, second = 0, ...others] = years;
  const toYear = (year: number) => ({ year, name: String(year), base: 100, percentDecimals: 0 as const });
  return {
    alone: [],
    tables: [
      {
        id: 'dialogue-motif',
        service: 'dialogue',
        title: 'Motif principal',
        unit: 'dossiers',
        stub: 'Motif',
        column: null,
        multiple: false,
        baseLabel: 'nouveaux dossiers',
        change,
        notes: [],
        years: [toYear(first), toYear(second), ...others.map(toYear)],
        lines: [
          line(
            'A',
            'line',
            years.map(() => 60),
          ),
          line(
            'B',
            'line',
            years.map((_, index) => 40 - index),
          ),
        ],
        total: line(
          'Total',
          'total',
          years.map(() => 100),
        ),
      },
    ],
  };
}

test.each([[[2016, 2015]], [[2016, 2015, 2014]]])(
  'years beside each other: a series of shares per year (%j)',
  (years) => {
    const { model, chart, figures } = only(layout([aTable()], compared('points', years)));
    expect(model.name).toBe('Comparaison 2016');
    expect(chart.series.map(({ name }) => name)).toEqual(years.map(String));
    expect(figures).toEqual(years.map((_, index) => [0.6, (40 - index) / 100]));
    expect(chart.title).toBe(`Motif principal – ${years.length === 2 ? '2016 et 2015' : '2016, 2015 et 2014'}`);
  },
);

test('no chart across a break in the series', () => {
  expect(chartsOf(layout([aTable()], compared(null)))).toEqual([]);
});

test('few tables ask for a chart, and those that do can have one', () => {
  const asking = CATALOGUE.flatMap((entry) => (entry.kind === 'statistic' && entry.chart ? [entry] : []));
  expect(asking.length).toBeGreaterThan(4);
  expect(asking.length).toBeLessThan(9);
  for (const { share, chart } of asking) if (chart?.shows === 'share' || chart?.years) expect(share).toBe(true);
});

test('the fills stay apart in black and white', () => {
  const grey = (hex: string): number =>
    [0.2126, 0.7152, 0.0722].reduce(
      (sum, weight, at) => sum + weight * parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16),
      0,
    );
  const greys = CHART_STYLE.fills.map(grey);
  expect(greys).toHaveLength(3);
  for (const [index, one] of greys.entries())
    for (const other of greys.slice(index + 1)) expect(Math.abs(one - other)).toBeGreaterThan(60);
});
