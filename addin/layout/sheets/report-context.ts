import { kindOf } from '@report/engine/calendar';
import { inReportOrder } from '@report/engine/catalogue';
import { ALL_TABLES, type StatisticsAnswer, type Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { dayText, NBSP, ofPeriod, periodWords, type PeriodWords } from '@report/engine/text';
import { type TableLabel, tableLabels } from '../tables/table-labels';
import { placeOf, sheetNames } from './names';

/** What every sheet of a report shares. */
export interface ReportContext {
  readonly profile: Profile;
  readonly year: number;
  /** What the period is called; `sheet` tells its sheets and tables from those of others. */
  readonly words: PeriodWords;
  /** «du rapport 2016», «du 1er semestre 2016»: at the end of a heading. */
  readonly ofReport: string;
  readonly edition: string;
  /** All tables, service by service, in the order of the report. */
  readonly tables: readonly Table[];
  readonly names: ReturnType<typeof sheetNames>;
  /** Line under the title of every sheet, with both days where it is no year: «Données au 31.12.2016 · édition 2016 · calculé le 22.11.2026». */
  readonly sub: string;
  /** Where «↑ Sommaire» leads. */
  readonly back: string;
  readonly labelOf: (table: Table) => TableLabel;
}

export function reportContext(profile: Profile, answer: StatisticsAnswer, computedOn: Date): ReportContext {
  const { year, edition, period } = answer;
  const words = periodWords(period);
  const isYear = kindOf(period) === 'year';
  const names = sheetNames(words.sheet);
  const tables = profile.services.flatMap(({ key }) =>
    inReportOrder(
      answer.tables.filter((table) => table.service === key),
      edition,
    ),
  );
  const labels = tableLabels(tables);
  return {
    profile,
    year,
    words,
    ofReport: isYear ? `du rapport ${year}` : ofPeriod(period),
    edition,
    tables,
    names,
    sub: [
      isYear ? `Données au ${words.end}` : `Données du ${dayText(period.firstDay)} au ${words.end}`,
      edition === ALL_TABLES ? 'édition complète' : `édition${NBSP}${edition}`,
      `calculé le ${frenchDate(computedOn)}`,
    ].join(' · '),
    back: placeOf(names.summary, 0),
    labelOf: ({ id, title }) => labels.get(id) ?? { number: '', title, full: title },
  };
}

/** «22.11.2026», the day on the clock of this computer. */
export function frenchDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
}
