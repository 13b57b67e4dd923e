import type { Entry, Measure, Statistic } from '@report/engine/catalogue';
import type { Row, Table } from '@report/engine/contract';
import { UNKNOWN, type Facts } from '@report/engine/facts';
import { ALL, measuresOf, populationProjection, slotOf } from '@report/engine/projection';
import type { FigureKey } from '../layout';
import type { CountedFacts, FactReader } from './fact-reader';

/** The line of a figure; undefined when the table has no such line. */
export const lineOf = ({ rows, total }: Table, { row }: FigureKey): Row | undefined =>
  row === null ? (total ?? undefined) : rows[row];

/** What a figure measures of its facts. */
export function measureOf(entry: Entry, table: Table, { row, column }: FigureKey): Measure {
  if (entry.kind === 'list') return entry.total ?? { kind: 'count' };
  const line = lineOf(table, { table: table.id, row, column });
  const lineSlot = line === undefined || line.role === 'base' ? ALL : slotOf(entry.rows, line.code);
  const measures = measuresOf(entry, lineSlot, slotOf(entry.columns, table.columns[column]?.code ?? null));
  return (measures.length > 1 ? measures[column] : measures[0]) ?? { kind: 'count' };
}

/**
 * The facts a figure counted: those of its tuples; of all lines for a number of levels; what the other lines leave for
 * the line of the unanswered of a partition written line by line. Of a sum or a mean, only facts with a known value.
 */
export function cellFacts(entry: Entry, table: Table, key: FigureKey, facts: Facts, read: FactReader): CountedFacts[] {
  const measure = measureOf(entry, table, key);
  const counted = entry.kind === 'list' ? ofTuples(table, key, read) : ofLine(entry, table, key, read);
  return counted.map(({ projection, facts: own }) => {
    if (measure.kind === 'count' || !projection.quantities.includes(measure.quantity))
      return { projection, facts: own };
    const values = facts.of(projection.unit, projection.when).quantities.get(measure.quantity)?.values;
    return { projection, facts: own.filter((fact) => values?.[fact] !== UNKNOWN) };
  });
}

const ofTuples = (table: Table, key: FigureKey, read: FactReader): CountedFacts[] =>
  (lineOf(table, key)?.cells[key.column]?.origin ?? []).flatMap((origin) => read.ofOrigin(origin));

function ofLine(entry: Statistic, table: Table, key: FigureKey, read: FactReader): CountedFacts[] {
  const line = lineOf(table, key);
  const lines = (keeps: (row: Row) => boolean): CountedFacts[] =>
    table.rows.flatMap((row, index) => (keeps(row) ? ofLine(entry, table, { ...key, row: index }, read) : []));
  if (line?.role === 'levels') return lines(({ role }) => role === 'line');
  if (entry.rows.kind === 'variable') return ofTuples(table, key, read);
  if (line?.role === 'missing') return unanswered(entry, table, key, read);
  const apart = entry.base.kind === 'known' || entry.base.kind === 'rows';
  // The total comprises the unanswered, which have no tuple of their own.
  const rest = line?.role === 'total' && !apart ? lines(({ role }) => role === 'missing') : [];
  return [...ofTuples(table, key, read), ...rest];
}

/** The facts of the population, in this column, that are in none of the lines that should part them. */
function unanswered(entry: Statistic, table: Table, key: FigureKey, read: FactReader): CountedFacts[] {
  if (entry.rows.kind !== 'items') return [];
  const { items } = entry.rows;
  const own = new Set(
    table.rows.flatMap(({ code }, row) => {
      const item = items.find((one) => one.code === code);
      if (item === undefined || !('where' in item) || item.sub) return [];
      return ofTuples(table, { ...key, row }, read).flatMap(({ facts }) => facts);
    }),
  );
  const column = slotOf(entry.columns, table.columns[key.column]?.code ?? null);
  const { projection, facts } = read.ofProjection(populationProjection(entry, column));
  return [{ projection, facts: facts.filter((fact) => !own.has(fact)) }];
}
