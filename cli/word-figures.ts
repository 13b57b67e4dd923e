import { computeTables } from '@report/addin/actions';
import { computeLocally } from '@report/addin/api';
import { wholeYear } from '@report/engine/calendar';
import { entryOf, numberOf } from '@report/engine/catalogue';
import { ALL_TABLES, type StatisticsAnswer } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import {
  cellsOfAnswer,
  cellsOfExpected,
  NotFiguresError,
  type ComputedCells,
  type TableNames,
} from '@report/word/cells';
import type { Version } from '@report/word/docx';
import { editionOf, requiredEdition } from './editions-kept';
import { loadPublication } from './load-publication';
import { publishing } from './published-report';
import { readRegistersOf } from './read-registers-of';
import type { Say } from './run-command';
import { readJson } from './read-json';
import { UsageError } from './usage-error';

interface Options {
  readonly say: Say;
  readonly signal: AbortSignal;
  /** Whose figures: all, those that may be published, or those that were frozen. */
  readonly version?: Version;
}

/**
 * Reads registers once; what is given computes the tables of an edition, the way the pane computes them. Of what may be
 * published every table is made at once: a list has one level in the whole report.
 *
 * @throws Refused what a reader would find out; AppError NO_EDITION
 */
export async function tablesFrom(
  profile: Profile,
  files: readonly string[],
  year: number,
  { say, signal, version = 'internal' }: Options,
): Promise<(edition: string) => Promise<StatisticsAnswer>> {
  if (version === 'frozen') {
    const { edition } = await requiredEdition(files, [], wholeYear(year));
    return (asked) => Promise.resolve(ofEdition(profile, edition.answer, asked));
  }
  const state = await readRegistersOf(profile, files, year, {
    signal,
    say,
  });
  const protecting =
    version === 'internal' ? null : publishing(profile, await loadPublication(profile), { withheld: [] });
  const compute = async (edition: string): Promise<StatisticsAnswer> => {
    const computed = await computeTables(profile, state, {
      year,
      edition,
      // Each share by itself, half upwards: what a reader of the report can recompute.
      rounding: 'plain',
      services: profile.services.map(({ key }) => key),
      previousYears: 0,
      compute: protecting?.compute ?? computeLocally(profile),
      signal,
    });
    return (protecting?.asPublished(computed).tables ?? computed).answer;
  };
  if (protecting === null) return compute;
  const whole = await compute(ALL_TABLES);
  return (asked) => Promise.resolve(ofEdition(profile, whole, asked));
}

/** What was frozen of a year is what is published of it. */
export async function publishedVersion(files: readonly string[], year: number | null): Promise<'published' | 'frozen'> {
  return year !== null && (await editionOf(files, [], wholeYear(year))) !== null ? 'frozen' : 'published';
}

/** The tables that an edition prints, with the numbers it gives them. */
function ofEdition(profile: Profile, answer: StatisticsAnswer, edition: string): StatisticsAnswer {
  const tables = answer.tables.flatMap((table) => {
    const entry = entryOf(profile, table.id);
    const number = entry === undefined ? null : numberOf(profile, entry, edition);
    return edition === ALL_TABLES || number !== null ? [{ ...table, number }] : [];
  });
  return { ...answer, edition, tables };
}

/** The figures a report is held against: of registers, of a file of figures, or none. */
export async function figuresOf(
  profile: Profile,
  { registers, expected, year }: { registers: readonly string[]; expected: string | null; year: number | null },
  options: Options,
): Promise<ComputedCells | null> {
  if (year === null) return null;
  if (registers.length > 0) {
    const tablesOf = await tablesFrom(profile, registers, year, options);
    return cellsOfAnswer(await tablesOf(ALL_TABLES));
  }
  if (expected === null) return null;
  try {
    return cellsOfExpected(await readJson(expected), year, (id) => tableNamesOf(profile, id));
  } catch (error) {
    if (error instanceof NotFiguresError) throw new UsageError(`--expected : ce fichier ne contient pas de tableaux`);
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
