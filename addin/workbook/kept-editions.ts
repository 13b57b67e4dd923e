import { loadSetting, saveSetting } from './kept';
import { EDITION_KEY, ROWS_KEY } from './product-names';
import type { ExcelRunner } from './session/excel-runner';

/** By which a period is found: «2016-01-01_2016-12-31». */
interface Of {
  readonly from: string;
  readonly to: string;
}
const under = (key: string, { from, to }: Of): string => `${key}${from}_${to}`;

/** The edition that was frozen of a period, as it was kept; null when none was. The caller checks its shape and its hash. */
export const loadEdition = (runner: ExcelRunner, period: Of): Promise<unknown> =>
  loadSetting(runner, under(EDITION_KEY, period));

/** The rows of the registers when it was frozen, as hashes; null when none were kept. The caller checks their shape. */
export const loadKeptRows = (runner: ExcelRunner, period: Of): Promise<unknown> =>
  loadSetting(runner, under(ROWS_KEY, period));

/** Keeps an edition, and the hashes of the rows it counted. The rows first: without them an edition says less, not wrong. */
export async function saveEdition(
  runner: ExcelRunner,
  { edition, rows }: { readonly edition: { readonly period: Of }; readonly rows: object },
): Promise<void> {
  await saveSetting(runner, under(ROWS_KEY, edition.period), rows);
  await saveSetting(runner, under(EDITION_KEY, edition.period), edition);
}
