import type { Statistic } from '@report/engine/catalogue';
import type { ComparedTable, Comparison } from '@report/engine/compare';
import type { Rounding, StatisticsAnswer } from '@report/engine/contract';
import { compareYears, coverageOf, entryOf, type Edition, buildRequest, tabulate } from '../../fixtures/alupse';
import { factsFromRows, type PlainFact, type PlainFacts } from '../../fixtures/facts-from-rows';

export interface AskedYear {
  readonly edition?: Edition;
  readonly rounding?: Rounding;
}

/** The answer of the service for facts made by hand. */
export const answerOf = (
  tables: readonly string[],
  year: number,
  facts: PlainFacts,
  { edition = 'complete', rounding = 'adjusted' }: AskedYear = {},
): StatisticsAnswer => tabulate(buildRequest(factsFromRows(year, facts), { edition, rounding, tables }));

export function statisticOf(id: string): Statistic {
  const entry = entryOf(id);
  if (entry?.kind !== 'statistic') throw new Error(`${id} is no table of figures.`);
  return entry;
}

/** Tables in several years, the report year first: facts by year. */
export function compareFacts(
  tables: readonly string[],
  years: readonly (readonly [year: number, facts: PlainFacts])[],
  asked: AskedYear = {},
): Comparison {
  const [current, ...earlier] = years;
  if (current === undefined) throw new Error('No year.');
  return compareYears(
    answerOf(tables, ...current, asked),
    earlier.map(([year, facts]) => {
      const coverage = new Map(
        tables.map((id) => [id, coverageOf(statisticOf(id), factsFromRows(year, facts), factsFromRows(...current))]),
      );
      const kept = tables.filter((id) => coverage.get(id)?.kind !== 'none');
      return {
        year,
        name: String(year),
        answer: kept.length === 0 ? null : answerOf(kept, year, facts, asked),
        coverage,
      };
    }),
  );
}

/** The only compared table. */
export function only({ tables }: Comparison): ComparedTable {
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0) throw new Error(`${tables.length} compared tables.`);
  return table;
}

/** One fact for each code, as many as counted. */
export const facts = (counts: Readonly<Record<string, number>>, codesOf: (code: string) => PlainFact['codes']) =>
  Object.entries(counts).flatMap(([code, count]) =>
    Array.from({ length: count }, (): PlainFact => ({ codes: codesOf(code) })),
  );

/** «scas: 3 (75 %), 2 (50 %), change 25»; a line that a year does not have is «–» there. */
export const printed = ({ lines, total }: ComparedTable): string[] =>
  [...lines, ...(total ? [total] : [])].map(({ code, figures, change }) => {
    const years = figures.map((figure) => {
      const share = figure?.percent == null ? '' : ` (${figure.percent} %)`;
      return figure === null ? '–' : `${figure.figure ?? '–'}${share}`;
    });
    return `${code}: ${years.join(', ')}${change === null ? '' : `, change ${change}`}`;
  });

/** Hard spaces as plain ones. */
export const notes = (table: ComparedTable): string[] => table.notes.map((note) => note.replaceAll('\u00a0', ' '));
