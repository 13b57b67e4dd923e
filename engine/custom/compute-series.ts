import { partsOf, type Period } from '../calendar';
import { listOfAxis, unavailableFor, type CatalogueProfile, type Statistic } from '../catalogue';
import { ALL_TABLES, type Code, type Row, type Table } from '../contract';
import { deriveFacts, unitOf, type UnitsProfile } from '../facts';
import type { ParsedRegisters } from '../registers';
import { levelsOfAxis } from '../tabulate';
import { dayText, periodWords, typeset } from '../text';
import { tableOf } from './compute-custom';
import { customEntry } from './custom-entry';
import { UNKNOWN_LINES } from './custom-words';
import { knownDays } from './known-days';
import type { SeriesSpec, TableSeriesSpec } from './spec';
import { stepsOf, type Point } from './steps';

/** A figure for each point; null: a gap, where nothing was kept or the answer did not exist. */
export interface SeriesLine {
  readonly code: Code;
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** A figure along sub-periods. Nothing is added over time: a stock of twelve months is no stock. */
export interface Series {
  readonly points: readonly (Point & { readonly label: string })[];
  readonly lines: readonly SeriesLine[];
  readonly totals: readonly (number | null)[];
  /** Facts behind each total: those whose quantity is known, where one is measured. */
  readonly counts: readonly (number | null)[];
  readonly notes: readonly string[];
}

/**
 * Computes a series: each point is the table of its own sub-period, derived again from the rows.
 *
 * @param profile in the words of the whole period
 * @param spec checked by `checkSeries`
 */
export function computeSeries(
  profile: CatalogueProfile,
  registers: ParsedRegisters,
  spec: SeriesSpec,
  period: Period,
): Series {
  const { unit, lines: rows } = spec;
  const entryAt = (at: Period): Statistic => seriesEntry(profile, spec, at);
  const { points, kept, tables } = alongPoints(profile, registers, { ...spec, period }, unit, entryAt);
  const figure = (row: Row | null | undefined): number | null => {
    const [cell] = row?.cells ?? [];
    return (spec.measure.kind === 'count' ? cell?.count : cell?.value) ?? null;
  };
  return {
    points,
    lines: rows === null ? [] : linesOf(profile, unit, rows, { points, tables, period, figure }),
    totals: tables.map((table) => figure(table?.total)),
    counts: tables.map((table) => table?.total?.cells[0]?.count ?? null),
    notes: notesOf(profile, unit, points, kept, tables),
  };
}

/** The table of one point of a series. */
export const seriesEntry = (profile: UnitsProfile, spec: SeriesSpec, period: Period): Statistic =>
  customEntry(profile, { ...spec, rows: spec.lines, columns: null, base: 'none', protect: false }, 'series', period);

/** A line of a table of the catalogue (or its total) along sub-periods; in a crossed table, its column of totals. */
export function computeTableSeries(
  profile: CatalogueProfile,
  registers: ParsedRegisters,
  spec: TableSeriesSpec,
  entry: Statistic,
  period: Period,
): Series {
  const { unit } = entry.source;
  const { row } = spec;
  const { points, kept, tables } = alongPoints(profile, registers, { ...spec, period }, unit, (at) =>
    unavailableFor(entry, at) === null ? entry : null,
  );
  const figures = tables.map((table) => {
    if (table === null) return { value: null, count: null };
    const line = row === 'total' ? table.total : table.rows.find(({ code }) => code === row);
    const all = table.columns.findIndex(({ code }) => code === 'total');
    const cell = line?.cells[Math.max(all, 0)];
    // A line that is not printed has nothing in it.
    return line ? { value: cell?.value ?? cell?.count ?? null, count: cell?.count ?? null } : { value: 0, count: 0 };
  });
  return {
    points,
    lines: [],
    totals: figures.map(({ value }) => value),
    counts: figures.map(({ count }) => count),
    notes: notesOf(profile, unit, points, kept, tables),
  };
}

/**
 * The table of each point; null where its unit was not kept, or the table has no meaning. Cumulative: each from the first
 * day of the period on, counted again from the rows like any other.
 */
function alongPoints(
  profile: CatalogueProfile,
  registers: ParsedRegisters,
  { step, cumulative, period: whole }: Pick<SeriesSpec, 'step' | 'cumulative'> & { readonly period: Period },
  unit: string,
  entryAt: (period: Period) => Statistic | null,
) {
  const steps = stepsOf(whole, step);
  const kept = knownDays(profile, registers, unit);
  const tables = steps.map(({ period: own }): Table | null => {
    const isKept = kept !== null && own.firstDay <= kept.lastDay && own.lastDay >= kept.firstDay;
    const period = cumulative ? { ...own, firstDay: whole.firstDay } : own;
    const entry = isKept ? entryAt(period) : null;
    return entry === null ? null : tableOf(profile, deriveFacts(profile, registers, period), entry, 'plain');
  });
  const points = steps.map((point) => ({ ...point, label: periodWords(point.period).title }));
  return { points, kept, tables };
}

/** The codes that are valid or borne in one point at least, in the order of their list; then the unknown ones. */
function linesOf(
  profile: UnitsProfile,
  unit: string,
  variable: string,
  {
    points,
    tables,
    period,
    figure,
  }: {
    readonly points: readonly Point[];
    readonly tables: readonly (Table | null)[];
    readonly period: Period;
    readonly figure: (row: Row | undefined) => number | null;
  },
): SeriesLine[] {
  const axis = { kind: 'variable', variable } as const;
  const { entries } = listOfAxis(profile, unit, axis);
  const { levels } = levelsOfAxis(profile, unit, axis, ALL_TABLES, period);
  const rows = tables.map((table) => new Map(table?.rows.map((row) => [row.code, row])));
  const printed = new Set(rows.flatMap((row) => [...row.keys()]));
  const labels = [...levels.map(({ code, label }) => ({ code, label })), ...UNKNOWN_LINES];
  const exists = (code: Code, { period: { firstDay, lastDay } }: Point): boolean => {
    const entry = entries.find((one) => one.code === code);
    return (entry?.from ?? 0) <= partsOf(lastDay).year && (entry?.to ?? Infinity) >= partsOf(firstDay).year;
  };
  return labels
    .filter(({ code }) => printed.has(code))
    .map(({ code, label }) => ({
      code,
      label,
      values: points.map((point, index) => {
        const row = rows[index]?.get(code);
        if (row !== undefined) return figure(row);
        return tables[index] === null || !exists(code, point) ? null : 0;
      }),
    }));
}

/** What a gap is, and which points the period cuts. */
function notesOf(
  profile: UnitsProfile,
  unit: string,
  points: Series['points'],
  kept: Period | null,
  tables: readonly (Table | null)[],
): string[] {
  const cut = points.filter(({ whole }) => !whole).map(({ label }) => label);
  const own = tables.flatMap((table) => table?.notes ?? []);
  const days = kept === null ? 'aucune date' : `du ${dayText(kept.firstDay)} au ${dayText(kept.lastDay)}`;
  return [
    ...(cut.length > 0 ? [`Partiel : ${cut.join(', ')}.`] : []),
    ...(tables.includes(null)
      ? [
          `« – » : hors des jours connus de ${unitOf(profile, unit).label} dans les registres (${days}), ce n’est pas zéro.`,
        ]
      : []),
    ...new Set(own),
  ].map(typeset);
}
