import path from 'node:path';
import { type Kept, readKept, type RegistersState, registersStateOf } from '@report/addin/actions';
import { readWorkbook } from '@report/addin/workbook';
import type { Profile } from '@report/engine/profile';
import { readGivenAnswers, type UnusedAnswer, withGivenAnswers } from './given-answers';
import { openWorkbookFile } from './open-workbook';
import type { Say } from './run-command';

/** The registers of files, and the answers given on the command line that settled nothing. */
export type RegistersOfFiles = RegistersState & { readonly unusedAnswers: readonly UnusedAnswer[] };

/**
 * Reads files the way the pane reads the open workbook, with what each remembers: answers and accepted exceptions are
 * replayed, then the answers of a file.
 *
 * @param say told the name of each file before it is read
 * @param answers the file of `--answers`, if any
 * @throws UsageError for a file of answers that is none
 * @throws AppError NOT_A_WORKBOOK, WORKBOOK_TOO_LARGE, …
 */
export async function readRegistersOf(
  profile: Profile,
  files: readonly string[],
  year: number | null,
  {
    signal,
    answers: file = null,
    say = () => undefined,
  }: { readonly signal: AbortSignal; readonly answers?: string | null; readonly say?: Say },
): Promise<RegistersOfFiles> {
  const given = file === null ? [] : await readGivenAnswers(file);
  const workbooks = [];
  const kept: Kept[] = [];
  for (const one of files) {
    const name = path.basename(one);
    say(`Lecture de ${name}…`);
    const runner = await openWorkbookFile(one);
    kept.push(named(await readKept(profile, runner), name));
    workbooks.push(await readWorkbook(runner, { signal, file: name }));
  }
  const all = <T>(pick: (one: Kept) => readonly T[]): readonly T[] => kept.flatMap(pick);
  const remembered = {
    sheets: all(({ answers }) => answers.sheets),
    headers: all(({ answers }) => answers.headers),
    columns: all(({ answers }) => answers.columns),
    values: all(({ answers }) => answers.values),
    hashed: all(({ answers }) => answers.hashed),
  };
  const { answers, unused } = withGivenAnswers(profile, workbooks, remembered, given);
  const exceptions = all((one) => one.exceptions);
  const state = registersStateOf(profile, workbooks, { year: year ?? undefined, answers, exceptions });
  return { ...state, unusedAnswers: unused };
}

/** What was said of the open workbook is said of this file. */
function named({ answers, exceptions }: Kept, name: string): Kept {
  const of = <T extends { readonly file: string | null }>(one: T): T => ({ ...one, file: one.file ?? name });
  return { answers: { ...answers, sheets: answers.sheets.map(of), headers: answers.headers.map(of) }, exceptions };
}
