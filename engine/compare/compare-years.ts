import { entryOf, type CatalogueProfile } from '../catalogue';
import type { StatisticsAnswer } from '../contract';
import { periodWords } from '../text';
import { compareTable, type YearTable } from './compare-table';
import type { ComparedTable, Comparison } from './comparison';
import type { Coverage } from './coverage';

/** What an earlier year gave. */
export interface EarlierYear {
  readonly year: number;
  /** «2015», «S1 2015» */
  readonly name: string;
  /** Its tables, asked as those of the report year were; null when the registers hold nothing of it. */
  readonly answer: StatisticsAnswer | null;
  /** By table id: what the registers hold of the year. */
  readonly coverage: ReadonlyMap<string, Coverage>;
}

/** A table is found by its id alone: the definitions of 2016 and of 2023 of the same words are two tables. */
const tableIn = ({ year, period, tables }: StatisticsAnswer, id: string): YearTable | null => {
  const table = tables.find((one) => one.id === id);
  return table === undefined ? null : { year, name: periodWords(period).sheet, table };
};

/**
 * Every table of figures of a report beside those of the years before. A year without data for a table is left out of
 * it and said in a note; a table without data in all of them is listed apart.
 *
 * @param earlier the years that were asked, latest first
 * @throws Error when the answers were not asked alike (edition, rounding, catalogue): they would not compare
 */
export function compareYears(
  profile: CatalogueProfile,
  current: StatisticsAnswer,
  earlier: readonly EarlierYear[],
): Comparison {
  const { edition, rounding, catalogue } = current;
  for (const { answer } of earlier)
    if (answer && (answer.edition !== edition || answer.rounding !== rounding || answer.catalogue !== catalogue))
      throw new Error('Years asked in different ways cannot be compared.');
  const tables: ComparedTable[] = [];
  const alone: Comparison['alone'][number][] = [];
  for (const table of current.tables) {
    const entry = entryOf(profile, table.id);
    if (entry?.kind !== 'statistic') continue;
    const found = earlier.flatMap(({ answer }) => (answer && tableIn(answer, table.id)) ?? []);
    const empty = earlier.filter(({ year }) => !found.some((one) => one.year === year)).map(({ name }) => name);
    const partial = earlier.flatMap(({ name, coverage }) => {
      const own = coverage.get(table.id);
      return own?.kind === 'partial' ? [{ name, remark: own.remark }] : [];
    });
    const [first, ...others] = found;
    if (first === undefined) alone.push({ id: table.id, title: table.title, years: empty });
    else
      tables.push(
        ...compareTable(
          profile,
          entry,
          { year: current.year, name: periodWords(current.period).sheet, table },
          [first, ...others],
          {
            edition,
            rounding,
            empty,
            partial,
          },
        ),
      );
  }
  return { tables, alone };
}
