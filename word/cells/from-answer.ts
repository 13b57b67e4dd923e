import { REST, type Cell, type Column, type Row, type StatisticsAnswer, type Table } from '@report/engine/contract';
import { ComputedCells } from './computed-cells';

const SUFFIX: Readonly<Record<Column['measure'], string>> = {
  count: '',
  sum: ':sum',
  mean: ':mean',
  min: ':min',
  max: ':max',
};

/** The cells of computed tables by their references. */
export function cellsOfAnswer({ year, tables }: Pick<StatisticsAnswer, 'year' | 'tables'>): ComputedCells {
  const cells = new ComputedCells(year);
  for (const table of tables) if (table.kind === 'statistic') addTable(cells, table);
  return cells;
}

function addTable(cells: ComputedCells, table: Table): void {
  const { id, title, service, unit, base, multiple, rows, columns, total } = table;
  const lines = rows.filter(({ role }) => role === 'line' || role === 'group' || role === 'sub');
  cells.tables.set(id, { id, title, service, unit, base: base.label, multiple, rows: lines });
  const whole = (
    of: string,
    value: number | null,
    column: Column | null,
    measure: 'count' | 'mean' = 'count',
  ): void => {
    if (value === null) return;
    const at = column?.code == null ? '' : `@${column.code}`;
    const label = of === 'distinct' ? 'nombre de différents' : unit;
    cells.add({
      ref: `${id}#${of}${at}`,
      table: id,
      value,
      also: [],
      unit: measure,
      row: label,
      column: column?.label ?? '',
    });
  };
  for (const row of rows)
    row.cells.forEach((cell, index) => {
      addCell(cells, table, row, cell, columns[index]);
    });
  whole('base', base.n, null);
  columns.forEach((column, index) => {
    const figure = total?.cells[index];
    const own = column.base ?? null;
    if (column.code !== null) whole('base', own, column);
    whole('total', figure?.value ?? figure?.count ?? null, column.code === null ? null : column);
  });
  const summed = /\((\d+)\)$/.exec(rows.find(({ code }) => code === REST)?.label ?? '')?.[1];
  if (summed !== undefined)
    cells.add({
      ref: `${id}/${REST}:lines`,
      table: id,
      value: Number(summed),
      also: [],
      unit: 'count',
      row: 'nombre de lignes regroupées',
      column: '',
    });
  const levels = rows.find(({ role }) => role === 'levels')?.cells[0];
  if (levels) whole('distinct', levels.value ?? levels.count, null);
  const missing = rows.find(({ role }) => role === 'missing');
  columns.forEach((column, index) => {
    const at = column.code === null || column.code === column.measure ? '' : `@${column.code}`;
    const share = (of: string, value: number | null | undefined, row: string): void => {
      if (value === null || value === undefined) return;
      cells.add({ ref: `${id}#${of}${at}%`, table: id, value, also: [], unit: 'percent', row, column: column.label });
    };
    const cell = missing?.cells[index];
    if (cell && (at !== '' || index === 0)) whole('missing', cell.value ?? cell.count, at === '' ? null : column);
    share('missing', cell?.percent, missing?.label ?? '');
    share('total', total?.cells[index]?.percent, unit);
    share('shown', shownShares(rows, index), 'somme des lignes affichées');
  });
}

/** What the shares of the lines add up to as they are printed, which a note may say; null for a column without shares. */
function shownShares(rows: readonly Row[], index: number): number | null {
  const shares = rows.flatMap(({ role, cells }) => (role === 'sub' ? [] : (cells[index]?.percent ?? [])));
  // Tenths: a sum of decimals is not exact.
  return shares.length === 0 ? null : Math.round(shares.reduce((sum, share) => sum + share, 0) * 10) / 10;
}

function addCell(cells: ComputedCells, table: Table, row: Row, cell: Cell, column: Column | undefined): void {
  if (column === undefined || row.code === '' || row.role === 'levels') return;
  const { id } = table;
  // The columns of a table of several measures are its measures; those of a two-way table have a code of their own.
  const isMeasure = column.code === column.measure || (column.code === null && cell.value !== null);
  const at = column.code === null || isMeasure ? '' : `@${column.code}`;
  const label = isMeasure || column.code === null ? '' : column.label;
  const measure = column.measure === 'count' && cell.value !== null ? meanOrCount(cell) : column.measure;
  const common = { table: id, row: row.label, column: label, also: [] };
  const add = (suffix: string, value: number, kind: 'count' | 'mean'): void => {
    cells.add({ ...common, ref: `${id}/${row.code}${at}${suffix}`, value, unit: kind });
  };
  const value = cell.value ?? cell.count;
  if (value !== null) {
    add(SUFFIX[measure], value, measure === 'mean' ? 'mean' : 'count');
    if (measure !== 'count' && measure !== 'min' && measure !== 'max' && column.code === null) add('', value, 'count');
  }
  if (cell.percent === null) return;
  const base = column.base ?? table.base.n;
  const rounded =
    cell.count !== null && base !== null && base > 0 ? Math.floor((100 * cell.count) / base + 0.5) : cell.percent;
  cells.add({
    ...common,
    ref: `${id}/${row.code}${at}%`,
    value: cell.percent,
    also: rounded === cell.percent ? [] : [rounded],
    unit: 'percent',
  });
}

/** A cell of a table of counts with a value of its own is a ratio. */
const meanOrCount = ({ count, value }: Cell): Column['measure'] => (value === count ? 'count' : 'mean');
