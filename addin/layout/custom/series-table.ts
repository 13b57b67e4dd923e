import { PERCENTAGES, type Series } from '@report/engine/custom';
import type { Cell, Column, Table } from '@report/engine/contract';
import { typeset } from '@report/engine/text';

/** What is printed of a series beside its figures. */
export interface PrintedSeries {
  readonly id: string;
  readonly title: string;
  /** «dossiers» */
  readonly unit: string;
  readonly service: string;
  readonly sentence: string;
  readonly measure: Column['measure'];
  readonly series: Series;
}

const MEASURES = { count: 'Nombre', sum: 'Somme', mean: 'Moyenne', min: 'Minimum', max: 'Maximum' } as const;
/** Columns of lines that stand in one part of the page, with their total. */
const TOGETHER = 5;
const LARGEST_FIRST = 'Colonnes de la plus grande à la plus petite.';

/**
 * A series as a table: a line for each sub-period, a column for each line of the series and one for all of them. A gap
 * prints «–», nothing prints 0; what is only partly in the period says so. Of a quantity the last column is how many
 * facts have it.
 */
export function seriesTable({ id, title, unit, service, sentence, measure, series }: PrintedSeries): Table {
  const { points, totals, counts, notes } = series;
  const isWide = series.lines.length > TOGETHER;
  const lines = isWide ? [...series.lines].sort((a, b) => sum(b.values) - sum(a.values)) : series.lines;
  const counting = measure === 'count';
  const cell = (column: string | null, figure: number | null, count: number | null): Cell => ({
    column,
    count: counting ? figure : count,
    percent: null,
    value: counting ? null : figure,
    origin: [],
  });
  const all = lines.length === 0 ? null : 'total';
  const columns: Column[] = [
    ...lines.map(({ code, label }): Column => ({ code, label, measure, base: null })),
    { code: all, label: all === null ? MEASURES[measure] : 'Total', measure, base: null },
    ...(counting ? [] : [COUNT_COLUMN]),
  ];
  return {
    id,
    number: null,
    service,
    kind: 'statistic',
    title,
    unit,
    base: { label: PERCENTAGES.none, n: null },
    multiple: false,
    shares: 'none',
    percentDecimals: 0,
    stub: 'Période',
    columns,
    rows: points.map(({ label, whole }, index) => ({
      code: String(index),
      label: whole ? label : `${label} (partiel)`,
      role: 'line',
      cells: [
        ...lines.map(({ code, values }) => cell(code, values[index] ?? null, null)),
        cell(all, totals[index] ?? null, counts[index] ?? null),
        ...(counting ? [] : [countCell(counts[index] ?? null)]),
      ],
    })),
    total: null,
    sentence,
    notes: [...(isWide ? [LARGEST_FIRST] : []), ...notes].map(typeset),
    checks: [],
  };
}

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, one) => all + (one ?? 0), 0);

/** Behind a sum, a mean, a smallest or a largest value: how many facts have one. */
const COUNT_COLUMN: Column = { code: 'n', label: 'n', measure: 'count', base: null };
const countCell = (count: number | null): Cell => ({ column: 'n', count, percent: null, value: null, origin: [] });

/** A composed table of a quantity with, at its right, how many facts have a value: no mean stands without it. */
export function withCounts(table: Table): Table {
  const { columns, rows, total } = table;
  if (columns.every(({ measure }) => measure === 'count')) return table;
  const withCount = <R extends { readonly cells: Cell[] }>(row: R): R => {
    const last = row.cells.at(-1);
    return { ...row, cells: [...row.cells, { ...countCell(last?.count ?? null), origin: last?.origin ?? [] }] };
  };
  return {
    ...table,
    columns: [...columns, COUNT_COLUMN],
    rows: rows.map(withCount),
    total: total && withCount(total),
  };
}

/** The lines of a composed table from the largest to the smallest; the unknown answers stay last. */
export function largestFirst(table: Table): Table {
  const figure = ({ cells }: Table['rows'][number]): number => cells.at(-1)?.value ?? cells.at(-1)?.count ?? 0;
  const lines = table.rows.filter(({ role }) => role === 'line').sort((a, b) => figure(b) - figure(a));
  return { ...table, rows: [...lines, ...table.rows.filter(({ role }) => role !== 'line')] };
}
