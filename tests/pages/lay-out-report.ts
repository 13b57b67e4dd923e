import { type CopiedTable, copiedTables, type SheetModel } from '@report/addin/layout';
import { readRegistersOf } from '@report/cli/read-registers-of';
import { PROFILE, SERVICES, tabulateEach } from '../fixtures/alupse';
import { computeTables, layoutSheets } from '../fixtures/alupse-addin';

export interface LaidOutReport {
  readonly models: readonly SheetModel[];
  /** As «Copier le tableau» takes them. */
  readonly tables: readonly CopiedTable[];
}

/** The report of register files in the edition of 2016. */
export async function layOutReport(files: readonly string[], year: number): Promise<LaidOutReport> {
  const { signal } = new AbortController();
  const state = await readRegistersOf(PROFILE, files, year, { signal });
  const { answer, lists, absent } = await computeTables(state, {
    year,
    edition: '2016',
    rounding: 'adjusted',
    services: SERVICES,
    compute: (request) => Promise.resolve(tabulateEach(request)),
    signal,
  });
  const models = layoutSheets(answer, lists, { computedOn: new Date(), absent });
  return { models, tables: copiedTables(answer, models) };
}
