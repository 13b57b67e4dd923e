import type { Period } from '../calendar';
import { entryOf, listOfAxis, type CatalogueProfile, type Statistic } from '../catalogue';
import type { Code } from '../contract';
import type { UnitsProfile } from '../facts';
import { stepOf } from './check-series';
import { UNKNOWN_LINES } from './custom-words';
import { choiceOf, named, objectOf, refuse } from './names';
import type { TableSeriesSpec } from './spec';

const KEYS = ['id', 'title', 'step', 'table', 'row', 'cumulative'];

/** Whether a request is for a line of a table of the catalogue. */
export const asksTable = (request: unknown): boolean =>
  typeof request === 'object' && request !== null && Object.hasOwn(request, 'table');

/**
 * A line of a table of the catalogue as a series: `table` is its id, `row` the code of the line, or «total».
 *
 * @throws SpecRefused UNKNOWN_KEY, UNKNOWN_TABLE (a list of rows has no line), UNKNOWN_LINE, UNKNOWN_STEP, TOO_MANY_POINTS
 */
export function checkTableSeries(
  profile: CatalogueProfile,
  request: unknown,
  period: Period,
): { readonly spec: TableSeriesSpec; readonly entry: Statistic } {
  const { id, step, table, row, cumulative } = objectOf(request, KEYS);
  const entry = typeof table === 'string' ? entryOf(profile, table) : undefined;
  if (entry?.kind !== 'statistic')
    return refuse('UNKNOWN_TABLE', `${named(table)} n’est pas un tableau de chiffres du rapport.`);
  const lines = linesOfTable(profile, entry).map(({ code }) => code);
  if (typeof row !== 'string' || !lines.includes(row))
    return refuse('UNKNOWN_LINE', `${named(row)} n’est pas une ligne de ce tableau : ${choiceOf(lines.slice(0, 40))}`);
  const name = typeof id === 'string' ? id : 'evolution';
  return {
    spec: { id: name, table: entry.id, row, step: stepOf(step, period), cumulative: cumulative === true },
    entry,
  };
}

/** The lines of a table that can be followed along periods, by code: its total, groups, codes, then the unknown ones. */
export function linesOfTable(
  profile: UnitsProfile,
  { source, rows }: Statistic,
): readonly { readonly code: Code; readonly label: string }[] {
  const total = { code: 'total', label: 'Total' };
  if (rows.kind === 'items') return [total, ...rows.items.map(({ code, label }) => ({ code, label }))];
  const { entries, groups = {} } = listOfAxis(profile, source.unit, rows);
  const grouped = rows.lines === undefined || rows.lines === 'codes' ? [] : Object.entries(groups);
  return [
    total,
    ...grouped.map(([code, label]) => ({ code, label })),
    ...entries.map(({ code, label }) => ({ code, label })),
    ...UNKNOWN_LINES,
  ];
}
