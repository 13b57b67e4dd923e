import type { Cell, Column, Table } from '@report/engine/contract';

const NBSP = '\u00a0';

/** A count, a sum or a mean as the report prints it: thousands apart, a decimal comma. */
export function printed(value: number, measure: Column['measure']): string {
  const text = measure === 'mean' ? value.toFixed(1) : String(Math.round(value * 100) / 100);
  const [whole = '', rest] = text.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, NBSP);
  return rest === undefined ? grouped : `${grouped},${rest}`;
}

/** What a cell prints: its figure, and its share where the column has one. */
export function figureOf(cell: Cell | undefined, column: Column): string {
  const value = cell?.value ?? cell?.count ?? null;
  return value === null ? '–' : printed(value, column.measure);
}

export function shareOf(cell: Cell | undefined, { percentDecimals }: Pick<Table, 'percentDecimals'>): string {
  const value = cell?.percent ?? null;
  return value === null ? '–' : `${value.toFixed(percentDecimals).replace('.', ',')}${NBSP}%`;
}

/** The columns that print shares. */
export const isShared = ({ rows, columns }: Table, index: number): boolean =>
  columns[index]?.base !== null && rows.some(({ cells }) => (cells[index]?.percent ?? null) !== null);
