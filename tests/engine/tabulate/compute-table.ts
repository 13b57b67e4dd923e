import type { Statistic } from '@report/engine/catalogue';
import type { Rounding, Table } from '@report/engine/contract';
import { count, plan } from '@report/engine/projection';
import { tabulateEntry } from '@report/engine/tabulate';
import { type Edition, buildRequest, PROFILE, tabulate } from '../../fixtures/alupse';
import { factsFromRows, type PlainFact, type PlainFacts } from '../../fixtures/facts-from-rows';

/** How a table is asked for; by default all editions, percentages adjusted, 2016. */
export interface Asked {
  readonly year?: number;
  readonly edition?: Edition;
  readonly rounding?: Rounding;
}

/** Computes one table from facts made by hand. */
export function compute(
  id: string,
  current: PlainFacts,
  { year = 2016, edition = 'complete', rounding = 'adjusted' }: Asked = {},
  before: PlainFacts = {},
): Table {
  const [table] = tabulate(
    buildRequest(factsFromRows(year, current, before), { edition, rounding, tables: [id] }),
  ).tables;
  if (!table) throw new Error(`${id} was not computed.`);
  return table;
}

/** Computes an entry that no catalogue has. */
export function computeEntry(entry: Statistic, current: PlainFacts, rounding: Rounding = 'adjusted'): Table {
  const facts = factsFromRows(2016, current);
  const counts = count(PROFILE, facts, plan({ tables: [entry] }, [entry.id]));
  return tabulateEntry(PROFILE, entry, counts, { edition: 'complete', period: facts.period, rounding });
}

/** The same fact several times. */
export const repeat = (count: number, codes: PlainFact['codes'], quantities?: PlainFact['quantities']): PlainFact[] =>
  Array.from({ length: count }, () => ({ codes, ...(quantities && { quantities }) }));
/** New files, by the code of one variable. */
export const newCases = (variable: string, counts: Readonly<Record<string, number>>): PlainFacts => ({
  case: Object.entries(counts).flatMap(([code, count]) => repeat(count, { caseYear: 'new', [variable]: code })),
});
/** [code, first cell’s count, first cell’s percent] of every line and of the total. */
export const printed = ({ rows, total }: Table) =>
  [...rows, ...(total ? [total] : [])].map(({ code, cells: [cell] }) => [code, cell?.count, cell?.percent]);
export const labels = ({ rows }: Table) => rows.map(({ label }) => label);
/** The sentence, hard spaces as plain ones. */
export const text = (table: Table) => (table.sentence ?? '').replaceAll('\u00a0', ' ');
export const notes = (table: Table) => table.notes.map((note) => note.replaceAll('\u00a0', ' '));
