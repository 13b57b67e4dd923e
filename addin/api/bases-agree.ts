import type { Measure, Statistic } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import {
  ALL,
  keyOf,
  measuresOf,
  needsPopulation,
  populationProjection,
  type Slot,
  slotOf,
} from '@report/engine/projection';
import { add, isClose } from './arithmetic';
import { isAdded, shown } from './cells-agree';
import { figureOf, type Sent } from './figure-of';

const COUNT: Measure = { kind: 'count' };

/** Whether the figures that shares are shares of, and those of the table’s own checks, are what was sent. */
export const basesAgree = (entry: Statistic, table: Table, sent: Sent): boolean =>
  isClose(table.base.n, baseOfTable(entry, table, sent)) &&
  table.columns.every(({ base }, index) => isClose(base, entry.share ? baseOf(entry, table, index, sent) : null)) &&
  ownChecksAgree(entry, table, sent);

/** Every fact of a population, whatever the line, as the measure prints it. */
function allOf(
  entry: Statistic,
  column: Slot,
  measure: Measure,
  { profile, planned, projections }: Sent,
): number | null {
  const key = keyOf(populationProjection(entry, column));
  const projection = planned.get(key);
  if (!projection) return null;
  const { count, value } = figureOf(profile, measure, { projection, tuples: projections[key] ?? [] }, false);
  return value ?? count;
}

/** Of the table: counted, where it prints several measures. */
function populationOfTable(entry: Statistic, sent: Sent): number | null {
  const [measure = COUNT, ...more] = measuresOf(entry, ALL, ALL);
  return needsPopulation(entry) ? allOf(entry, ALL, more.length > 0 ? COUNT : measure, sent) : null;
}

/** Of a column. The codes of the column of a variable are known here by the tuples that its cells name. */
function populationOf(entry: Statistic, { columns, rows, total }: Table, index: number, sent: Sent): number | null {
  if (entry.columns?.kind === 'variable')
    return shown((rows.find(({ role }) => role === 'base') ?? total)?.cells[index]);
  const column = slotOf(entry.columns, columns[index]?.code ?? null);
  const measure = measuresOf(entry, ALL, column)[entry.columns ? 0 : index];
  return measure ? allOf(entry, column, measure, sent) : null;
}

function baseOf(entry: Statistic, table: Table, index: number, sent: Sent): number | null {
  const { base } = entry;
  switch (base.kind) {
    case 'population':
      return populationOfTable(entry, sent);
    case 'column':
      return populationOf(entry, table, index, sent);
    case 'item':
      return shown(table.rows.find(({ code }) => code === base.item)?.cells[index]);
    case 'known':
    case 'rows':
      return add(table.rows.filter((row) => isAdded(entry, row)).map(({ cells }) => shown(cells[index])));
    // Each line is a whole of its own.
    case 'row':
    case 'none':
      return null;
  }
}

function baseOfTable(entry: Statistic, table: Table, sent: Sent): number | null {
  const { base, columns } = entry;
  if (base.kind === 'column') return populationOfTable(entry, sent);
  if (base.kind !== 'known' || columns?.kind !== 'variable') return baseOf(entry, table, 0, sent);
  const total = table.columns.findIndex(({ code }) => code === 'total');
  return total < 0
    ? add(table.columns.map((_, index) => baseOf(entry, table, index, sent)))
    : baseOf(entry, table, total, sent);
}

/** The checks of a table against its own lines: in one of its columns, the two figures are those of the check. */
function ownChecksAgree(entry: Statistic, table: Table, sent: Sent): boolean {
  const lines = table.rows.filter(({ role }) => role !== 'sub' && role !== 'levels' && role !== 'base');
  return table.checks.every(({ code, ok, expected, found }) => {
    const isPartition = code === 'lignes-population';
    const says = (index: number): boolean => {
      const figures = lines.map(({ cells }) => shown(cells[index]) ?? 0);
      return (
        isClose(found, isPartition ? add(figures) : Math.max(0, ...figures)) &&
        isClose(expected, populationOf(entry, table, index, sent))
      );
    };
    return (
      ok === (isPartition ? found === expected : found <= expected) && table.columns.some((_, index) => says(index))
    );
  });
}
