import { readFile } from 'node:fs/promises';
import { computeTables } from '@alupse/addin/actions';
import { computeLocally } from '@alupse/addin/api';
import { SERVICES, type Edition, type StatisticsAnswer } from '@alupse/domain/contract';
import { cellsOfAnswer, cellsOfExpected, NotFiguresError, type ComputedCells } from '@report/word/cells';
import { UsageError } from './arguments';
import { readRegistersOf } from './read-registers-of';
import type { Say } from './run-command';
import { tableNamesOf } from './word-profile';

/** The tables of registers, computed the way the pane computes them. */
export async function answerOf(
  files: readonly string[],
  year: number,
  edition: Edition,
  { say, signal }: { readonly say: Say; readonly signal: AbortSignal },
): Promise<StatisticsAnswer> {
  const state = await readRegistersOf(files, year, {
    signal,
    onFile: (name) => {
      say(`Lecture de ${name}…`);
    },
  });
  const { answer } = await computeTables(state, {
    year,
    edition,
    // Each share by itself, half upwards: what a reader of the report can recompute.
    rounding: 'plain',
    services: SERVICES,
    previousYears: 0,
    compute: computeLocally,
    signal,
  });
  return answer;
}

/** The figures a report is held against: of registers, of a file of figures, or none. */
export async function figuresOf(
  { registers, expected, year }: { registers: readonly string[]; expected: string | null; year: number | null },
  options: { readonly say: Say; readonly signal: AbortSignal },
): Promise<ComputedCells | null> {
  if (year === null) return null;
  if (registers.length > 0) return cellsOfAnswer(await answerOf(registers, year, 'complete', options));
  if (expected === null) return null;
  try {
    return cellsOfExpected(JSON.parse(await readFile(expected, 'utf8')), year, tableNamesOf);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotFiguresError)
      throw new UsageError(`--expected : ce fichier ne contient pas de tableaux`);
    throw error;
  }
}
