import type { Row, Table } from '@report/engine/contract';
import { MOST_SERIES, type DraftChart } from './chart-parts';

/** A picture that its definition wishes for a table. */
export interface DraftChartWish {
  readonly kind: 'bar' | 'column';
  readonly shows: 'figure' | 'share';
}

/** More bars than these cannot be read. */
const MOST_BARS = 30;

/** The chart of a table: its own lines, one series per column but the totals; null where there is nothing to look at. */
export function chartOfTable(table: Table, wish: DraftChartWish, year: number): DraftChart | null {
  const lines = table.rows.filter(({ role }) => role === 'line' || role === 'group');
  const figure = ({ cells }: Row, index: number): number | null =>
    wish.shows === 'share' ? (cells[index]?.percent ?? null) : (cells[index]?.value ?? cells[index]?.count ?? null);
  const columns = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.code !== 'total');
  const series = columns.map(({ column, index }) => ({
    name: column.code === null ? table.unit : column.label,
    values: lines.map((line) => figure(line, index)),
  }));
  const whole = series.filter(({ values }) => values.every((value) => value !== null)) as DraftChart['series'];
  const above = lines.filter((_, index) => whole.some(({ values }) => (values[index] ?? 0) > 0)).length;
  if (whole.length !== series.length || whole.length === 0 || whole.length > MOST_SERIES || above < 2) return null;
  if (lines.length * whole.length > MOST_BARS) return null;
  return {
    title: `${table.title} – ${year}`,
    kind: wish.kind,
    valueTitle: wish.shows === 'share' ? `Part des ${table.unit} (%)` : `Nombre de ${table.unit}`,
    categories: lines.map(({ label }) => label),
    series: whole,
    isPercent: wish.shows === 'share',
  };
}

/** What a chart shows, for who cannot see it: every figure of it. */
export const describe = ({ title, categories, series, isPercent }: DraftChart): string =>
  `${title}. ${series
    .map(
      ({ name, values }) =>
        `${name}\u00a0: ${values.map((value, index) => `${categories[index] ?? ''} ${String(value).replace('.', ',')}${isPercent ? '\u00a0%' : ''}`).join(', ')}`,
    )
    .join('. ')}.`;
