import type { Period } from '../calendar';
import { entryOf, listOfAxis, type CatalogueProfile, type Statistic } from '../catalogue';
import { MISSING, OFF_LIST } from '../contract';
import { stepOf } from './check-series';
import { choiceOf, named, objectOf, refuse } from './names';
import type { TableSeriesSpec } from './spec';

const KEYS = ['id', 'title', 'step', 'table', 'row'];

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
  const { id, step, table, row } = objectOf(request, KEYS);
  const entry = typeof table === 'string' ? entryOf(profile, table) : undefined;
  if (entry?.kind !== 'statistic')
    return refuse('UNKNOWN_TABLE', `${named(table)} n’est pas un tableau de chiffres du rapport.`);
  const lines = linesOf(profile, entry);
  if (typeof row !== 'string' || !lines.includes(row))
    return refuse('UNKNOWN_LINE', `${named(row)} n’est pas une ligne de ce tableau : ${choiceOf(lines.slice(0, 40))}`);
  const spec = { id: typeof id === 'string' ? id : 'evolution', table: entry.id, row, step: stepOf(step, period) };
  return { spec, entry };
}

function linesOf(profile: CatalogueProfile, { source, rows }: Statistic): string[] {
  if (rows.kind === 'items') return ['total', ...rows.items.map(({ code }) => code)];
  const { entries, groups = {} } = listOfAxis(profile, source.unit, rows);
  const grouped = rows.lines === undefined || rows.lines === 'codes' ? [] : Object.keys(groups);
  return ['total', ...grouped, ...entries.map(({ code }) => code), MISSING, OFF_LIST];
}
