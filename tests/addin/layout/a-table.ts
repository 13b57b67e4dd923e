import { wholeYear } from '@report/engine/calendar';
import type { Row, StatisticsAnswer, Table } from '@report/engine/contract';

type Figures = readonly {
  readonly count: number | null;
  readonly percent?: number | null;
  readonly value?: number | null;
}[];

/** A line of a table; one figure per column. */
export const aRow = (label: string, figures: Figures, role: Row['role'] = 'line', columns?: Table['columns']): Row => ({
  code: label,
  label,
  role,
  cells: figures.map(({ count, percent = null, value = null }, index) => ({
    column: columns?.[index]?.code ?? null,
    count,
    percent,
    value,
    origin: [],
  })),
});

/** A one-way table of two lines and a total, unless told otherwise. */
export const aTable = (own: Partial<Table> = {}): Table => ({
  id: 'essai-table',
  number: 'C.3.1',
  service: 'dialogue',
  kind: 'statistic',
  title: 'Motif principal',
  unit: 'dossiers',
  base: { label: 'nouveaux dossiers', n: 123 },
  multiple: false,
  shares: 'adjusted',
  percentDecimals: 0,
  stub: 'Motif',
  columns: [{ code: null, label: 'Nombre', measure: 'count', base: 123 }],
  rows: [aRow('Violence sexuelle', [{ count: 44, percent: 36 }]), aRow('Autres', [{ count: 79, percent: 64 }])],
  total: aRow('Total', [{ count: 123, percent: 100 }], 'total'),
  sentence: 'Motif principal : violence sexuelle 36 %.',
  notes: ['Un seul motif par dossier.'],
  checks: [],
  ...own,
});

export const anAnswer = (tables: readonly Table[], own: Partial<StatisticsAnswer> = {}): StatisticsAnswer => ({
  catalogue: '0123456789abcdef',
  period: wholeYear(2016),
  year: 2016,
  edition: '2016',
  rounding: 'adjusted',
  tables: [...tables],
  checks: [],
  ...own,
});
