import type { CatalogueProfile } from '../catalogue';
import { entryOf } from '../catalogue';
import { MISSING, OFF_LIST, type Code, type Projections, type Table } from '../contract';
import { variableOf, type UnitsProfile } from '../facts';
import { factsBehind, type Described } from './facts-behind';

/** One printed count, as a reader knows it: so many of a unit bear one of these codes of each variable. */
export interface Statement {
  /** Id of the table that prints it, and the codes of its line and column. */
  readonly table: string;
  readonly line: string;
  readonly column: string | null;
  readonly unit: string;
  readonly where: ReadonlyMap<string, ReadonlySet<Code>>;
  readonly count: number;
}

/**
 * What tables say of the units they count: each cell that is a count of one population, and the base of each table. Sums of
 * a quantity, means and lines made of other lines say nothing here.
 *
 * @param projections with every code (`withEveryCode`)
 */
export function statementsOf(
  profile: CatalogueProfile,
  tables: readonly Table[],
  projections: Projections,
): Statement[] {
  return tables.flatMap((table) => [
    ...cellsOf(profile, table, projections),
    ...baseOf(profile, table),
    ...answeredIn(profile, table, projections),
  ]);
}

/** Where nobody is unanswered, no label says «ou non renseigné»: a reader knows that too. */
function answeredIn(profile: UnitsProfile, table: Table, projections: Projections): Statement[] {
  const keys = new Set(
    table.rows.flatMap(({ cells }) => cells.flatMap(({ origin }) => origin.map((one) => one.projection))),
  );
  return [...keys].flatMap((key) => {
    const [unit = '', , by = ''] = key.split('|');
    const tuples = projections[key] ?? [];
    return by.split(',').flatMap((variable, position): Statement[] => {
      if (variable === '') return [];
      const unknown = tuples.flatMap(([codes], index) => (isUnknown(codes[position]) ? [index] : []));
      const [one] = factsBehind(projections, { origin: [{ projection: key, tuples: unknown }] });
      const where = one && one.facts === 0 ? asProperties(profile, { ...one, by: new Set([variable]) }) : null;
      return where === null ? [] : [{ table: table.id, line: '', column: variable, unit, where, count: 0 }];
    });
  });
}

const isUnknown = (code: Code | undefined): boolean => code === MISSING || code === OFF_LIST;

function cellsOf(profile: UnitsProfile, table: Table, projections: Projections): Statement[] {
  const rows = [...table.rows.filter(({ role }) => role !== 'levels'), ...(table.total ? [table.total] : [])];
  return rows.flatMap(({ code, cells }) =>
    cells.flatMap((cell): Statement[] => {
      const [one, ...others] = factsBehind(projections, cell);
      if (!one || others.length > 0 || cell.count !== one.facts) return [];
      const where = asProperties(profile, one);
      if (where === null) return [];
      return [{ table: table.id, line: code, column: cell.column, unit: one.unit, where, count: one.facts }];
    }),
  );
}

function baseOf(profile: CatalogueProfile, { id, base }: Table): Statement[] {
  const entry = entryOf(profile, id);
  if (entry?.kind !== 'statistic' || entry.base.kind !== 'population' || entry.measures || base.n === null) return [];
  const { unit, where = {}, year } = entry.source;
  const filter = new Map(Object.entries(where).map(([variable, codes]) => [variable, new Set(codes)]));
  const named = {
    unit: year === 'previous' ? `${unit}@-1` : unit,
    where: filter,
    by: new Set<string>(),
    facts: base.n,
  };
  const properties = asProperties(profile, named);
  return properties === null
    ? []
    : [{ table: id, line: 'base', column: null, unit: named.unit, where: properties, count: base.n }];
}

/**
 * Of a variable with several answers, each question «has it one of these?» is a property of its own. Null: answers were
 * counted, not facts.
 */
function asProperties(profile: UnitsProfile, { unit, where, by }: Described): Statement['where'] | null {
  const found = new Map<string, ReadonlySet<Code>>();
  for (const [variable, codes] of where) {
    if (variableOf(profile, unit.replace('@-1', ''), variable).kind !== 'codes') {
      found.set(variable, codes);
      continue;
    }
    if (by.has(variable) && codes.size > 1) return null;
    found.set(`${variable}=${[...codes].sort().join(',')}`, new Set(['yes']));
  }
  // All answers of a variable with several: as many as there are answers.
  const several = [...by].some((name) => variableOf(profile, unit.replace('@-1', ''), name).kind === 'codes');
  return several && ![...found.keys()].some((name) => name.includes('=')) ? null : found;
}

/** What two statements say of the same: the same unit, the same codes. */
export const definitionOf = ({ unit, where }: Pick<Statement, 'unit' | 'where'>): string =>
  [unit, ...[...where].map(([variable, codes]) => `${variable}:${[...codes].sort().join(',')}`).sort()].join('|');
