import { partsOf } from '../calendar';
import { numberOf, type CatalogueProfile, type Statistic } from '../catalogue';
import type { Cell, Row, Rounding, Table } from '../contract';
import { capitalised } from '../text';
import type { Amount } from './amount';
import { baseOf, tableBase } from './bases';
import type { ColumnSpec } from './columns-of';
import type { Asked } from './asked';
import type { Grid, Read } from './grid';
import { gridOf } from './grid-of';
import { notesOf } from './notes-of';
import { ownChecks } from './own-checks';
import { sentenceOf } from './sentence-of';
import { sharesOf } from './shares';

/** What is asked of a table. */
export interface AskedTable extends Asked {
  readonly rounding: Rounding;
  /** false: no figure says which counts it was made of. */
  readonly traced?: boolean;
}

/** A cell: a column of measures counts the facts behind each; elsewhere a sum is the count of what is summed. */
function cellOf(column: ColumnSpec, amount: Amount | null, percent: number | null, { margins }: Grid): Cell {
  if (!amount) return { column: column.code, count: null, percent: null, value: null, origin: [] };
  const { measure, facts, known, value, origin } = amount;
  // A table someone composed says the facts behind each figure; a sum that none of its facts states is unknown.
  if (margins && measure !== 'count') {
    const unknown = known === 0 && amount.all !== 0;
    return { column: column.code, count: known, percent, value: unknown ? null : value, origin: [...origin] };
  }
  const count = measure === 'sum' && column.position === null ? value : facts;
  return { column: column.code, count, percent, value: measure === 'count' ? null : value, origin: [...origin] };
}

const rowOf = (
  code: string,
  label: string,
  role: Row['role'],
  grid: Grid,
  amounts: readonly (Amount | null)[],
  percents: readonly (number | null)[],
): Row => ({
  code,
  label,
  role,
  cells: grid.columns.map((column, index) => cellOf(column, amounts[index] ?? null, percents[index] ?? null, grid)),
});

/** Computes a table of figures. */
export function statisticTable(profile: CatalogueProfile, entry: Statistic, read: Read, asked: AskedTable): Table {
  const grid = gridOf(profile, entry, read, asked);
  const shares = sharesOf(entry, grid, asked.rounding);
  const base = tableBase(entry, grid);
  const printed = grid.partition ? grid.totals : grid.columns.map(() => null);
  const totals = grid.margins ? grid.populations : printed;
  const lines = grid.lines.map(({ code, label, role, amounts }, index) =>
    rowOf(code, label, role, grid, amounts, shares.lines[index] ?? []),
  );
  const withBase = grid.multiple && grid.population !== null && !grid.margins;
  const noShares = grid.columns.map(() => null);
  return {
    id: entry.id,
    number: numberOf(profile, entry, asked.edition),
    service: entry.service,
    kind: 'statistic',
    title: entry.title,
    unit: entry.unitLabel,
    base: { label: entry.base.label, n: (grid.margins ? base?.all : base?.value) ?? null },
    multiple: grid.multiple,
    shares: shares.method,
    percentDecimals: shares.decimals,
    stub: entry.stub,
    columns: grid.columns.map(({ code, label, measure }, index) => ({
      code,
      label,
      measure,
      base: entry.share ? (baseOf(entry, grid, index)?.value ?? null) : null,
    })),
    rows: withBase
      ? [...lines, rowOf('base', `${capitalised(entry.unitLabel)} (base)`, 'base', grid, grid.populations, noShares)]
      : lines,
    total: grid.partition || grid.margins ? rowOf('total', 'Total', 'total', grid, totals, shares.total) : null,
    sentence: sentenceOf(entry, {
      year: partsOf(asked.period.lastDay).year,
      grid,
      shares,
      base,
      totals: grid.multiple ? grid.populations : totals,
    }),
    notes: notesOf(entry, grid, shares),
    checks: ownChecks(entry, grid),
  };
}
