import path from 'node:path';
import type { SheetModel } from '@report/addin/layout';
import { writeSheets } from '@report/addin/workbook';
import { APP_ERRORS } from '@report/engine/contract';
import { ExcelHost } from '@report/excel-host';
import { describeSheets } from './describe-sheets';
import { runnerOf } from './open-workbook';
import type { Say } from './run-command';
import { writeOut } from './write-json';

/**
 * A new workbook with these sheets alone, written as the pane writes them.
 *
 * @throws AppError CANCELLED, and what the host refuses
 */
export async function writeWorkbook(
  out: string,
  models: readonly SheetModel[],
  { say, signal }: { readonly say: Say; readonly signal: AbortSignal },
): Promise<void> {
  say('Écriture des feuilles…');
  const host = ExcelHost.empty({ fileName: path.basename(out) });
  const [blank] = host.sheetNames;
  const { warnings } = await writeSheets(runnerOf(host), models, {
    signal,
    run: 'report',
    stillTheSame: () => Promise.resolve(true),
    onPromote: () => undefined,
  });
  for (const code of warnings) say(`${APP_ERRORS[code].title}. ${APP_ERRORS[code].sentence}`);
  describeSheets(host, models);
  if (blank !== undefined) host.workbook.removeSheet(host.sheet(blank));
  await writeOut(out, await host.save());
}
