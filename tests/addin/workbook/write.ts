import type { SheetModel } from '@report/addin/layout';
import { type ExcelRunner, writeSheets, type WriteOptions, type WrittenSheets } from '@report/addin/workbook';

let runs = 0;

/** Writes with the options of a run that nothing disturbs, unless said otherwise. */
export const write = (
  runner: ExcelRunner,
  models: readonly SheetModel[],
  more: Partial<WriteOptions> = {},
): Promise<WrittenSheets> =>
  writeSheets(runner, models, {
    signal: new AbortController().signal,
    run: `run${++runs}`,
    stillTheSame: () => Promise.resolve(true),
    onPromote: () => undefined,
    ...more,
  });
