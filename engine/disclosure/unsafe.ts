import type { Statistic } from '../catalogue';
import type { Projections, Row, Table } from '../contract';
import { variableOf, type UnitsProfile } from '../facts';
import { factsBehind } from './facts-behind';
import { reconstruct } from './percent-reconstruction';
import type { DisclosurePolicy } from './policy';

/** Why a table may not be printed as it stands: a count below the threshold, a difference below it, one secret for all, percentages that give one. */
export type Unsafe = 'small' | 'difference' | 'group' | 'percentages';

type Sensitivity = ReturnType<typeof variableOf>['sensitivity'];
const isUnitProtected = (policy: DisclosurePolicy, unit: string): boolean =>
  !policy.unprotected.includes(unit.replace('@-1', ''));

/** How close the variables of the lines, of the columns and of the filters come to a person. */
function closeness(profile: UnitsProfile, { source, rows, columns }: Statistic) {
  const of = (unit: string, variables: readonly string[]): Sensitivity[] =>
    variables.map((variable) => variableOf(profile, unit, variable).sensitivity);
  const axis = (one: Statistic['rows'] | undefined): Sensitivity[] => {
    if (one === undefined) return [];
    if (one.kind === 'variable') return of(source.unit, [one.variable]);
    return one.items.flatMap((item) => {
      if ('where' in item) return of(source.unit, Object.keys(item.where));
      return 'from' in item ? of(item.from.unit, Object.keys(item.from.where ?? {})) : [];
    });
  };
  return { rows: axis(rows), columns: axis(columns), filter: of(source.unit, Object.keys(source.where ?? {})) };
}

/** The smallest count this table may print, but 0. */
export function thresholdOf(profile: UnitsProfile, policy: DisclosurePolicy, entry: Statistic): number {
  const { rows, columns, filter } = closeness(profile, entry);
  const all = [...rows, ...columns, ...filter];
  return all.includes('sensitive') && all.includes('identifying') ? policy.sensitiveThreshold : policy.threshold;
}

/**
 * Whether a table would say something of few people: null when not. Of units that are no persons nothing is asked.
 *
 * @param projections the counts it was made of: a sum of hours is looked at by the facts behind it
 */
export function unsafe(
  profile: UnitsProfile,
  policy: DisclosurePolicy,
  entry: Statistic,
  table: Table,
  projections: Projections,
): Unsafe | null {
  const least = thresholdOf(profile, policy, entry);
  const isSmall = (count: number): boolean => count !== 0 && Math.abs(count) < least;
  const ofPersons = isUnitProtected(policy, entry.source.unit);
  const counts = (row: Row): readonly number[] =>
    row.cells.map(({ count, origin }, column) => {
      const behind = factsBehind(projections, { origin });
      const facts = behind.filter(({ unit }) => isUnitProtected(policy, unit)).map((one) => one.facts);
      if (behind.length > 0 && facts.length === 0) return 0;
      const isCount = table.columns[column]?.measure === 'count' || table.columns[column]?.measure === 'sum';
      const shown = isCount && count !== null && ofPersons ? [count] : [];
      const small = [...facts, ...shown].filter(isSmall);
      return small[0] ?? shown[0] ?? facts[0] ?? 0;
    });
  const rows = table.rows.filter(({ role }) => role !== 'levels');
  const lines = [...rows, ...(table.total ? [table.total] : [])].map(counts);
  if (lines.flat().some(isSmall)) return 'small';
  const bases = ofPersons ? [table.base.n, ...table.columns.map(({ base }) => base)] : [];
  if (bases.some((base) => base !== null && isSmall(base))) return 'small';
  if (remainders(rows, rows.map(counts)).some(isSmall)) return 'difference';
  if (!ofPersons) return null;
  if (least === policy.sensitiveThreshold && sharesOneSecret(profile, entry, table)) return 'group';
  return percentagesGive(table, isSmall) ? 'percentages' : null;
}

/** Whether the percentages of a one-way table, with its base alone, leave one value only to a small count. */
function percentagesGive({ rows, columns, base, shares }: Table, isSmall: (count: number) => boolean): boolean {
  const [column, ...others] = columns;
  // Adjusted ones are not those of their counts: a reader who takes them for such finds another table.
  if (!column || others.length > 0 || base.n === null || column.base !== base.n || shares === 'adjusted') return false;
  const lines = rows.filter(({ role }) => role !== 'sub' && role !== 'levels');
  const percents = lines.map(({ cells }) => cells[0]?.percent ?? null);
  if (!percents.every((percent) => percent !== null)) return false;
  const [cells = []] = reconstruct([percents], base.n).cells;
  return cells.some(([least, most]) => least === most && isSmall(least));
}

/** What a line counts beside the «dont» lines that follow it. */
function remainders(rows: readonly Row[], counts: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  rows.forEach(({ role }, index) => {
    if (role === 'sub') return;
    const subs = rows.findIndex((row, later) => later > index && row.role !== 'sub');
    const last = subs < 0 ? rows.length : subs;
    if (last === index + 1) return;
    (counts[index] ?? []).forEach((whole, column) => {
      const parts = counts.slice(index + 1, last).map((line) => line[column] ?? 0);
      // Each alone, and all of them: they may overlap or not.
      found.push(...parts.map((part) => whole - part), whole - parts.reduce((sum, part) => sum + part, 0));
    });
  });
  return found;
}

/** Whether all but one of a known group are in one cell: «all twelve girls of 12 and over». */
function sharesOneSecret(profile: UnitsProfile, entry: Statistic, table: Table): boolean {
  const { rows, columns, filter } = closeness(profile, entry);
  const cells = table.rows
    .filter(({ role }) => role === 'line' || role === 'group' || role === 'missing')
    .map(({ cells: own }) => own.map(({ count }) => count ?? 0));
  const total = table.columns.findIndex(({ code }) => code === 'total' || code === null);
  const inner = table.columns.flatMap(({ code }, index) => (code === 'total' || code === null ? [] : [index]));
  const fills = (cell: number, margin: number): boolean => cell > 0 && margin > 0 && cell >= margin - 1;
  const lineFilled =
    rows.includes('identifying') &&
    inner.length > 1 &&
    cells.some((own) => inner.some((column) => fills(own[column] ?? 0, sum(inner.map((one) => own[one] ?? 0)))));
  const columnFilled =
    columns.includes('identifying') &&
    cells.length > 1 &&
    inner.some((column) => cells.some((own) => fills(own[column] ?? 0, sum(cells.map((one) => one[column] ?? 0)))));
  const tableFilled =
    filter.includes('identifying') &&
    cells.length > 1 &&
    total >= 0 &&
    cells.some((own) => fills(own[total] ?? 0, sum(cells.map((one) => one[total] ?? 0))));
  return lineFilled || columnFilled || tableFilled;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
