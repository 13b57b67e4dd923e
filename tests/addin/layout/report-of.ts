import type { ListRows, SheetModel } from '@report/addin/layout';
import type { StatisticsAnswer } from '@report/engine/contract';
import { type Edition, SERVICES, tabulateEach } from '../../fixtures/alupse';
import { computeTables, registersStateOf, layoutSheets } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';

export interface LaidOut {
  readonly answer: StatisticsAnswer;
  readonly lists: ListRows;
  readonly models: readonly SheetModel[];
}

/** The sheets of a report really computed from register files of the fixtures. */
export async function reportOf(files: readonly string[], year: number, edition: Edition): Promise<LaidOut> {
  const raws = files.map((file) => readFixture(`registers/${file}`));
  const { answer, lists, absent } = await computeTables(registersStateOf(raws, { year }), {
    year,
    edition,
    rounding: 'adjusted',
    services: SERVICES,
    compute: (request) => Promise.resolve(tabulateEach(request)),
    signal: new AbortController().signal,
  });
  return { answer, lists, models: layoutSheets(answer, lists, { computedOn: new Date(2026, 10, 22), absent }) };
}
