import { type Profile, profileOfPeriod, titledIn } from '@report/engine/profile';
import { periodWords } from '@report/engine/text';
import { figurePlaces, layoutSheets, possibleSheets } from '../layout';
import { checkWritable, type ExcelRunner, readWorkbook, writeSheets } from '../workbook';
import { computeTables } from './compute-tables';
import { fingerprintOf } from './fingerprint-of';
import { inSlices } from './in-slices';
import { newRun } from './new-run';
import { readKept } from './read-kept';
import { registersReadingInSteps } from './registers-state-of';
import type { GenerateOptions, GenerateResult } from './types';

/**
 * The whole job: reads the registers, counts, has the tables computed, writes the sheets. When it throws, the workbook
 * is as it was before.
 *
 * @param now the day written under the titles
 * @throws AppError
 */
export async function generateStatistics(
  association: Profile,
  runner: ExcelRunner,
  options: GenerateOptions,
  now: Date,
): Promise<GenerateResult> {
  const { signal, onStage, others = [] } = options;
  await checkWritable(runner);
  onStage('read');
  const read = await readWorkbook(runner, { signal });
  const { answers: kept } = await readKept(association, runner);
  const state = await inSlices(registersReadingInSteps(association, [read, ...others], kept), signal);
  const { answer, lists, absent, comparison, facts, earlier } = await computeTables(association, state, options);
  const { profile, unavailable } = profileOfPeriod(association, answer.period);
  onStage('write');
  const layOut = (annexes: boolean) =>
    layoutSheets(profile, answer, lists, {
      computedOn: now,
      absent,
      unavailable: titledIn(association, unavailable),
      comparison,
      annexes,
    });
  const models = layOut(true);
  const printsWords = [...lists.values()].some((rows) => rows.length > 0);
  const again = new Set(state.summaries.filter(({ file }) => file === null).map(({ sheet }) => sheet));
  const written = await writeSheets(runner, models, {
    signal,
    run: newRun(now),
    stillTheSame: async () => {
      const later = await readWorkbook(runner, { signal, again });
      return fingerprintOf([later, ...others], state.summaries) === state.fingerprint;
    },
    onPromote: () => {
      onStage('promote');
    },
  });
  const answers = [answer, ...earlier.map((one) => one.answer)];
  const places = figurePlaces(profile, answer, models, comparison && { comparison, answers });
  const sheets = new Map(written.names.map((name, index) => [name, places[index] ?? new Map<string, never>()]));
  return {
    sheets: written.names,
    replaced: written.replaced,
    left: written.left.flatMap(({ name, key }) =>
      possibleSheets(profile, periodWords(answer.period).sheet).includes(key) ? [name] : [],
    ),
    answer,
    checks: answer.checks,
    warnings: written.warnings,
    trace: {
      answer,
      facts,
      earlier,
      registers: state,
      models,
      sheets,
      ...(printsWords && { withoutAnnexes: () => layOut(false) }),
    },
  };
}
