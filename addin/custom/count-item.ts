import { partsOf, type Period } from '@report/engine/calendar';
import { missingColumns, missingRegisters, type Statistic, unavailableFor } from '@report/engine/catalogue';
import { ALL_TABLES, type Rounding, type StatisticsAnswer, type Table } from '@report/engine/contract';
import {
  asksTable,
  checkCustom,
  checkSeries,
  checkTableSeries,
  computeCustom,
  computeSeries,
  computeTableSeries,
  type CustomSpec,
  customWords,
  linesOfTable,
  PROTECTED_NOTE,
  type Series,
  seriesEntry,
  seriesWords,
  SpecRefused,
  STEP_NAMES,
  type SpecRefusal,
  tableOf,
  tableSeriesWords,
} from '@report/engine/custom';
import { deriveFacts, type Facts } from '@report/engine/facts';
import { type Profile, profileOfPeriod } from '@report/engine/profile';
import { lackingText, type ParsedRegisters } from '@report/engine/registers';
import { typeset } from '@report/engine/text';
import { type FigureOrigin, originOf } from '../actions';
import { largestFirst, seriesTable, withCounts } from '../layout';
import type { CustomItem, SeriesRequest } from './items';

/** Where a figure stands in a counted table: position of its line (null: the total) and of its column. */
export interface FigureAt {
  readonly row: number | null;
  readonly column: number;
}

/** What was counted of an item, or why it was not; `sentence` says in words what was asked. */
export type CountedItem =
  /** Not the shape of a request, or names that the profile has not. */
  | { readonly kind: 'refused'; readonly code: SpecRefusal; readonly reason: string }
  /** A register or a column is absent, or too few people are counted. */
  | { readonly kind: 'withheld'; readonly sentence: string; readonly reason: string }
  | {
      readonly kind: 'counted';
      readonly sentence: string;
      readonly table: Table;
      /** What was checked, of a table; null of a series. */
      readonly spec: CustomSpec | null;
      /** The association with the entry of the table: what lays it out and finds its rows. */
      readonly profile: Profile;
      readonly series: Series | null;
      /** The rows behind a figure; null where there is none. */
      readonly origin: (at: FigureAt) => FigureOrigin | null;
    };

/** What is counted, and in which words. */
export interface Counting {
  /** With the names of its populations. */
  readonly association: Profile;
  readonly registers: ParsedRegisters;
  /** Facts of the period: derived once, whatever is asked of them. */
  readonly facts: Facts;
  readonly rounding: Rounding;
}

/**
 * Counts what someone composed, on this computer. Nothing throws: a request that is refused, a register that is absent
 * and a table that is held back are said.
 */
export function countItem(counting: Counting, item: CustomItem): CountedItem {
  try {
    return item.kind === 'table' ? countTable(counting, item) : countSeries(counting, item);
  } catch (error) {
    if (error instanceof SpecRefused) return { kind: 'refused', code: error.code, reason: typeset(error.sentence) };
    throw error;
  }
}

/** What an item asks, in words, and itself as it was checked; or why it is refused. */
export type SaidItem =
  { readonly sentence: string; readonly item: CustomItem } | { readonly code: SpecRefusal; readonly reason: string };

/** What an item asks of a period, without counting anything. */
export function sayItem(association: Profile, registers: ParsedRegisters, item: CustomItem, period: Period): SaidItem {
  try {
    if (item.kind === 'series') {
      const { sentence, request } = askedSeries(association, registers, item, period);
      return { sentence, item: { ...item, request } };
    }
    const { profile } = profileOfPeriod(association, period);
    const spec = { ...checkCustom(profile, item.request), id: idOf(item) };
    return { sentence: customWords(profile, spec, period).sentence, item: { ...item, request: spec } };
  } catch (error) {
    if (error instanceof SpecRefused) return { code: error.code, reason: typeset(error.sentence) };
    throw error;
  }
}

/** The identifier of what is counted: names of places in the workbook are made of it. */
const idOf = ({ id }: CustomItem): string => `sur-mesure-${id}`;

function countTable(counting: Counting, item: Extract<CustomItem, { kind: 'table' }>): CountedItem {
  const { association, registers, facts, rounding } = counting;
  const { period } = facts;
  const { profile } = profileOfPeriod(association, period);
  const spec = { ...checkCustom(profile, item.request), id: idOf(item) };
  const result = computeCustom(profile, facts, spec, rounding);
  const entry = charted(result.entry);
  const lacking = lackingReason(profile, entry, registers, facts);
  if (lacking !== null) return { kind: 'withheld', sentence: entry.sentence, reason: lacking };
  if (result.table === null) return { kind: 'withheld', sentence: entry.sentence, reason: typeset(PROTECTED_NOTE) };
  const table = printed(result.table, item);
  const own = { ...profile, tables: [...profile.tables, entry] };
  return {
    kind: 'counted',
    sentence: entry.sentence,
    table,
    spec,
    profile: own,
    series: null,
    origin: (at) => originOf(own, { answer: answerOf(table, period), facts, registers }, keyOf(table, at)),
  };
}

/** A table as it is shown and written: in the order and under the name that the user gave it, n beside a quantity. */
export function printed(table: Table, item: Extract<CustomItem, { kind: 'table' }>): Table {
  const ordered = item.order === 'count' ? largestFirst(table) : table;
  return { ...withCounts(ordered), id: idOf(item), title: item.name === '' ? table.title : item.name };
}

/** Bars, of what is counted or measured. */
const charted = (entry: Statistic): Statistic => ({ ...entry, chart: { kind: 'bar', shows: 'figure' } });

function countSeries(
  { association, registers, facts }: Counting,
  item: Extract<CustomItem, { kind: 'series' }>,
): CountedItem {
  const { period } = facts;
  const asked = askedSeries(association, registers, item, period);
  const lacking = lackingReason(asked.profile, asked.entry, registers);
  if (lacking !== null) return { kind: 'withheld', sentence: asked.sentence, reason: lacking };
  const series = asked.compute();
  const { unitLabel, service } = asked.entry;
  const table = seriesTable({
    id: idOf(item),
    title: item.name === '' ? asked.title : item.name,
    unit: unitLabel,
    service,
    sentence: asked.sentence,
    measure: asked.measure,
    series,
  });
  return {
    kind: 'counted',
    sentence: asked.sentence,
    table,
    spec: null,
    profile: asked.profile,
    series,
    origin: (at) => originOfPoint(registers, asked, { series, table, period }, at),
  };
}

interface AskedSeries {
  readonly profile: Profile;
  readonly entry: Statistic;
  /** Of one point; null where the table has no meaning in it. */
  readonly entryAt: (period: Period) => Statistic | null;
  readonly measure: Table['columns'][number]['measure'];
  readonly title: string;
  readonly sentence: string;
  readonly cumulative: boolean;
  /** As it was checked. */
  readonly request: SeriesRequest;
  /** Code of the line that is followed, where it is one of a table of the report. */
  readonly line: string | null;
  readonly compute: () => Series;
}

function askedSeries(
  association: Profile,
  registers: ParsedRegisters,
  { request }: Extract<CustomItem, { kind: 'series' }>,
  period: Period,
): AskedSeries {
  if (asksTable(request)) {
    // In the words of a year: a table of whole years is followed by years.
    const { spec, entry } = checkTableSeries(association, request, period);
    const line = linesOfTable(association, entry).find(({ code }) => code === spec.row)?.label ?? spec.row;
    return {
      profile: association,
      entry,
      entryAt: (at) => (unavailableFor(entry, at) === null ? entry : null),
      measure: entry.measures?.[0]?.kind ?? 'count',
      title: `${entry.title}, ${line}, ${STEP_NAMES[spec.step]}`,
      sentence: tableSeriesWords(spec, entry, line, period),
      cumulative: spec.cumulative,
      request: spec,
      line: spec.row,
      compute: () => computeTableSeries(association, registers, spec, entry, period),
    };
  }
  const { profile } = profileOfPeriod(association, period);
  const spec = checkSeries(profile, request, period);
  const entry = seriesEntry(profile, spec, period);
  return {
    profile,
    entry,
    entryAt: (at) => seriesEntry(profile, spec, at),
    measure: spec.measure.kind,
    title: `${entry.title}, ${STEP_NAMES[spec.step]}`,
    sentence: seriesWords(profile, spec, period),
    cumulative: spec.cumulative,
    request: spec,
    line: null,
    compute: () => computeSeries(profile, registers, spec, period),
  };
}

/** The rows behind a point of a series: those of the table of its sub-period, made again. */
function originOfPoint(
  registers: ParsedRegisters,
  { profile, entryAt, cumulative, line }: AskedSeries,
  { series, table, period }: { readonly series: Series; readonly table: Table; readonly period: Period },
  { row, column }: FigureAt,
): FigureOrigin | null {
  const point = row === null ? undefined : series.points[row];
  if (point === undefined || series.totals[row ?? 0] === null) return null;
  const days = cumulative ? { ...point.period, firstDay: period.firstDay } : point.period;
  const entry = entryAt(days);
  if (entry === null) return null;
  const facts = deriveFacts(profile, registers, days);
  const own =
    entry === profile.tables.find(({ id }) => id === entry.id)
      ? profile
      : { ...profile, tables: [...profile.tables, entry] };
  const found = tableOf(own, facts, entry, 'plain');
  const code = line ?? series.lines.find((one) => one.code === table.columns[column]?.code)?.code ?? 'total';
  const at = found.rows.findIndex((one) => one.code === code);
  // A line that is not printed has nothing in it.
  if (code !== 'total' && at < 0) return null;
  const all = found.columns.findIndex((one) => one.code === 'total');
  const key = { table: found.id, row: code === 'total' ? null : at, column: Math.max(all, 0) };
  const origin = originOf(own, { answer: answerOf(found, days), facts, registers }, key);
  return (
    origin && {
      ...origin,
      table: { id: table.id, number: null, title: table.title },
      row: `${point.label}, ${origin.row}`,
    }
  );
}

/** The facts behind «n» are those of the figure beside it. */
function keyOf(table: Table, { row, column }: FigureAt) {
  const isCount = table.columns[column]?.code === 'n' && column > 0;
  return { table: table.id, row, column: isCount ? column - 1 : column };
}

/** As an answer, of which only the tables and the period are looked at. */
const answerOf = (table: Table, period: Period): StatisticsAnswer => ({
  catalogue: '',
  period,
  year: partsOf(period.lastDay).year,
  edition: ALL_TABLES,
  rounding: 'plain',
  tables: [table],
  checks: [],
});

/** What is absent of the registers; null for nothing. */
function lackingReason(profile: Profile, entry: Statistic, registers: ParsedRegisters, facts?: Facts): string | null {
  const absent = missingRegisters(profile, entry, registers);
  const columns = absent.length > 0 ? [] : missingColumns(profile, entry, registers, facts);
  if (absent.length + columns.length === 0) return null;
  return typeset(`Non calculé : il manque ${lackingText(profile, absent, columns)}.`);
}
