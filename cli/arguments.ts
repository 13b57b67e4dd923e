import { parseArgs } from 'node:util';
import { PREVIOUS_YEARS, type PreviousYears } from '@report/addin/actions';
import type { Period } from '@report/engine/calendar';
import { type CatalogueProfile, editionKeys } from '@report/engine/catalogue';
import { ALL_TABLES } from '@report/engine/contract';
import { readPeriod } from './read-period';
import { UsageError } from './usage-error';

type Editions = Pick<CatalogueProfile, 'editions' | 'tables'>;

const OPTIONS = [
  'edition',
  'previous',
  'out',
  'from',
  'to',
  'table',
  'series',
  'no-annexes',
  'publish',
  'withhold',
  'frozen',
  'revise',
  'by',
  'keep',
] as const;
type Option = (typeof OPTIONS)[number];

export interface Arguments {
  readonly files: readonly string[];
  readonly year: number | null;
  /** The days of `--from` and `--to`, or those of `--year`; null without any. */
  readonly period: Period | null;
  readonly edition: string;
  /** How many years before are compared with. */
  readonly previous: PreviousYears;
  /** File of the request of `--table` or `--series`. */
  readonly spec: string | null;
  readonly out: string | null;
  readonly json: string | null;
  /** The file of `--answers`. */
  readonly answers: string | null;
  /** False: the texts of the annexes stay out of what is written. */
  readonly annexes: boolean;
  /** Only what may be published is written. */
  readonly publish: boolean;
  /** Ids of tables that are not published. */
  readonly withheld: readonly string[];
  /** Files of frozen editions. */
  readonly frozen: readonly string[];
  /** Why something else than the frozen edition is published. */
  readonly revise: string | null;
  /** Who freezes it. */
  readonly by: string | null;
  /** File of the registers that keep what was frozen. */
  readonly keep: string | null;
}

/**
 * Reads `FILE.xlsx [FILE.xlsx …] (--year 2016 | --from 2016-01-01 --to 2016-06-30) [--edition …] [--previous …] [--out …] [--json …] [--no-annexes] [--answers …] [--profile …]`.
 *
 * @param allowed options this command knows besides `--year`, `--json`, `--answers` and `--profile`
 * @throws UsageError without a file, with an unknown option, or with a year or an edition that makes no sense
 */
export function readArguments(profile: Editions, argv: readonly string[], allowed: readonly Option[]): Arguments {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        year: text,
        json: text,
        answers: text,
        profile: text,
        edition: text,
        previous: text,
        out: text,
        from: text,
        to: text,
        table: text,
        series: text,
        withhold: text,
        frozen: text,
        revise: text,
        by: text,
        keep: text,
        'no-annexes': { type: 'boolean' },
        publish: { type: 'boolean' },
      },
    });
  } catch {
    throw new UsageError('option inconnue ou sans valeur');
  }
  const { values, positionals } = parsed;
  for (const option of OPTIONS)
    if (values[option] !== undefined && !allowed.includes(option)) throw new UsageError(`--${option} n’existe pas ici`);
  if (positionals.length === 0) throw new UsageError('aucun fichier');
  return {
    files: positionals,
    // Each point of a series is a period of its own: how many there may be is the series’ to say.
    ...readPeriod(values, allowed.includes('series') ? Infinity : undefined),
    edition: values.edition === undefined ? ALL_TABLES : readEdition(profile, values.edition),
    previous: values.previous === undefined ? 0 : readPrevious(values.previous),
    spec: values.table ?? values.series ?? null,
    out: values.out ?? null,
    json: values.json ?? null,
    answers: values.answers ?? null,
    annexes: values['no-annexes'] !== true,
    publish: values.publish === true,
    withheld: readWithheld(profile, values.withhold),
    frozen: (values.frozen ?? '').split(',').filter((file) => file !== ''),
    revise: wordsOf('revise', values.revise),
    by: wordsOf('by', values.by),
    keep: values.keep ?? null,
  };
}

/** What a person types: somebody, or a reason. */
function wordsOf(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const words = text.replaceAll(/\s+/g, ' ').trim();
  if (words === '' || words.length > 200) throw new UsageError(`--${option} attend des mots (200 caractères au plus)`);
  return words;
}

function readWithheld(profile: Editions, text = ''): readonly string[] {
  const ids = text.split(',').filter((id) => id !== '');
  const unknown = ids.filter((id) => !profile.tables.some((table) => table.id === id));
  if (unknown.length > 0) throw new UsageError(`--withhold attend des tableaux (${unknown.join(', ')} n’existe pas)`);
  return ids;
}

function readEdition(profile: Editions, text: string): string {
  const keys = editionKeys(profile);
  if (!keys.includes(text)) throw new UsageError(`--edition attend ${oneOf(keys)}`);
  return text;
}

/** «2016, 2023 ou complete». */
const oneOf = (keys: readonly string[]): string =>
  keys.length < 2 ? keys.join('') : `${keys.slice(0, -1).join(', ')} ou ${keys.at(-1) ?? ''}`;

function readPrevious(text: string): PreviousYears {
  const previous = PREVIOUS_YEARS.find((known) => String(known) === text);
  if (previous === undefined) throw new UsageError('--previous attend 0, 1 ou 2');
  return previous;
}
