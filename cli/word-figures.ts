import { readFile } from 'node:fs/promises';
import { computeTables } from '@report/addin/actions';
import { computeLocally } from '@report/addin/api';
import { entryOf } from '@report/engine/catalogue';
import { ALL_TABLES, type StatisticsAnswer } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import {
  cellsOfAnswer,
  cellsOfExpected,
  NotFiguresError,
  type ComputedCells,
  type TableNames,
} from '@report/word/cells';
import { readRegistersOf } from './read-registers-of';
import type { Say } from './run-command';
import { UsageError } from './usage-error';

/** Reads registers once; what is given computes the tables of an edition, the way the pane computes them. */
export async function tablesFrom(
  profile: Profile,
  files: readonly string[],
  year: number,
  { say, signal }: { readonly say: Say; readonly signal: AbortSignal },
): Promise<(edition: string) => Promise<StatisticsAnswer>> {
  const state = await readRegistersOf(profile, files, year, {
    signal,
    say,
  });
  return async (edition) => {
    const { answer } = await computeTables(profile, state, {
      year,
      edition,
      // Each share by itself, half upwards: what a reader of the report can recompute.
      rounding: 'plain',
      services: profile.services.map(({ key }) => key),
      previousYears: 0,
      compute: computeLocally(profile),
      signal,
    });
    return answer;
  };
}

/** The figures a report is held against: of registers, of a file of figures, or none. */
export async function figuresOf(
  profile: Profile,
  { registers, expected, year }: { registers: readonly string[]; expected: string | null; year: number | null },
  options: { readonly say: Say; readonly signal: AbortSignal },
): Promise<ComputedCells | null> {
  if (year === null) return null;
  if (registers.length > 0) {
    const tablesOf = await tablesFrom(profile, registers, year, options);
    return cellsOfAnswer(await tablesOf(ALL_TABLES));
  }
  if (expected === null) return null;
  try {
    return cellsOfExpected(JSON.parse(await readFile(expected, 'utf8')), year, (id) => tableNamesOf(profile, id));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotFiguresError)
      throw new UsageError(`--expected : ce fichier ne contient pas de tableaux`);
    throw error;
  }
}

/** Titles, units and columns of the tables of the catalogue. */
function tableNamesOf(profile: Profile, id: string): TableNames | undefined {
  const entry = entryOf(profile, id);
  if (entry === undefined) return undefined;
  const isStatistic = entry.kind === 'statistic';
  const columns = isStatistic && entry.columns?.kind === 'items' ? entry.columns.items : [];
  return {
    title: entry.title,
    service: entry.service,
    unit: entry.unitLabel,
    base: isStatistic ? entry.base.label : '',
    multiple: isStatistic && entry.multiple === true,
    columns: new Map(columns.map(({ code, label }) => [code, label])),
  };
}
