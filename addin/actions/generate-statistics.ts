import { figurePlaces, layoutSheets } from '../layout';
import { checkWritable, type ExcelRunner, readWorkbook, writeSheets } from '../workbook';
import { computeTables } from './compute-tables';
import { fingerprintOf } from './fingerprint-of';
import { registersStateOf } from './registers-state-of';
import type { GenerateOptions, GenerateResult } from './types';

/**
 * The whole job: reads the registers, counts, has the tables computed, writes the sheets. When it throws, the workbook
 * is as it was before.
 *
 * @param now the day written under the titles
 * @throws AppError
 */
export async function generateStatistics(
  runner: ExcelRunner,
  options: GenerateOptions,
  now: Date,
): Promise<GenerateResult> {
  const { signal, onStage, year } = options;
  await checkWritable(runner);
  onStage('read');
  const read = await readWorkbook(runner, { signal });
  const state = registersStateOf([read], year);
  const { answer, lists, absent, comparison, facts } = await computeTables(state, options);
  onStage('write');
  const models = layoutSheets(answer, lists, { computedOn: now, absent, comparison });
  const again = new Set(state.summaries.map(({ sheet }) => sheet));
  const written = await writeSheets(runner, models, {
    signal,
    run: newRun(now),
    stillTheSame: async () => {
      const later = await readWorkbook(runner, { signal, again });
      return fingerprintOf([later], state.summaries) === state.fingerprint;
    },
    onPromote: () => {
      onStage('promote');
    },
  });
  const places = figurePlaces(answer, models);
  const sheets = new Map(written.names.map((name, index) => [name, places[index] ?? new Map<string, never>()]));
  return {
    sheets: written.names,
    replaced: written.replaced,
    answer,
    checks: answer.checks,
    warnings: [],
    trace: { answer, facts, registers: state, sheets },
  };
}

/** Eight letters and digits of the moment, three of chance: two panes may start at once. */
const newRun = (now: Date): string => now.getTime().toString(36) + Math.random().toString(36).slice(2, 5);
