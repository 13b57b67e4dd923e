import path from 'node:path';
import { type Kept, readKept, type RegistersState, registersStateOf } from '@report/addin/actions';
import { readWorkbook } from '@report/addin/workbook';
import type { Profile } from '@report/engine/profile';
import { openWorkbookFile } from './open-workbook';

/**
 * Reads files the way the pane reads the open workbook, with what each remembers: answers and accepted exceptions are
 * replayed.
 *
 * @param onFile called with the name of each file before it is read
 * @throws AppError NOT_A_WORKBOOK, WORKBOOK_TOO_LARGE, …
 */
export async function readRegistersOf(
  profile: Profile,
  files: readonly string[],
  year: number | null,
  { signal, onFile = () => undefined }: { readonly signal: AbortSignal; readonly onFile?: (name: string) => void },
): Promise<RegistersState> {
  const workbooks = [];
  const kept: Kept[] = [];
  for (const file of files) {
    const name = path.basename(file);
    onFile(name);
    const runner = await openWorkbookFile(file);
    kept.push(named(await readKept(profile, runner), name));
    workbooks.push(await readWorkbook(runner, { signal, file: name }));
  }
  const all = <T>(pick: (one: Kept) => readonly T[]): readonly T[] => kept.flatMap(pick);
  return registersStateOf(profile, workbooks, {
    year: year ?? undefined,
    answers: {
      sheets: all(({ answers }) => answers.sheets),
      headers: all(({ answers }) => answers.headers),
      columns: all(({ answers }) => answers.columns),
      values: all(({ answers }) => answers.values),
      hashed: all(({ answers }) => answers.hashed),
    },
    exceptions: all(({ exceptions }) => exceptions),
  });
}

/** What was said of the open workbook is said of this file. */
function named({ answers, exceptions }: Kept, name: string): Kept {
  const of = <T extends { readonly file: string | null }>(one: T): T => ({ ...one, file: one.file ?? name });
  return { answers: { ...answers, sheets: answers.sheets.map(of), headers: answers.headers.map(of) }, exceptions };
}
