import { parseArgs } from 'node:util';
import { PREVIOUS_YEARS, type PreviousYears } from '@report/addin/actions';
import { EDITIONS } from '@report/engine/contract';

export interface Arguments {
  readonly files: readonly string[];
  readonly year: number | null;
  readonly edition: string;
  /** How many years before are compared with. */
  readonly previous: PreviousYears;
  readonly out: string | null;
  readonly json: string | null;
}

/** The command line could not be understood: the caller prints the usage and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads `FILE.xlsx [FILE.xlsx …] --year 2016 [--edition …] [--previous …] [--out …] [--json …]`.
 *
 * @param allowed options this command knows besides `--year` and `--json`
 * @throws UsageError without a file, with an unknown option, or with a year or an edition that makes no sense
 */
export function readArguments(
  argv: readonly string[],
  allowed: readonly ('edition' | 'previous' | 'out')[],
): Arguments {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { year: text, json: text, edition: text, previous: text, out: text },
    });
  } catch {
    throw new UsageError('option inconnue ou sans valeur');
  }
  const { values, positionals } = parsed;
  for (const option of ['edition', 'previous', 'out'] as const)
    if (values[option] !== undefined && !allowed.includes(option)) throw new UsageError(`--${option} n’existe pas ici`);
  if (positionals.length === 0) throw new UsageError('aucun fichier');
  return {
    files: positionals,
    year: values.year === undefined ? null : readYear(values.year),
    edition: values.edition === undefined ? 'complete' : readEdition(values.edition),
    previous: values.previous === undefined ? 0 : readPrevious(values.previous),
    out: values.out ?? null,
    json: values.json ?? null,
  };
}

function readYear(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 1990 || year > 2100)
    throw new UsageError('--year attend une année, par exemple 2016');
  return year;
}

function readEdition(text: string): string {
  const edition = EDITIONS.find((known) => known === text);
  if (edition === undefined) throw new UsageError('--edition attend 2016, 2023 ou complete');
  return edition;
}

function readPrevious(text: string): PreviousYears {
  const previous = PREVIOUS_YEARS.find((known) => String(known) === text);
  if (previous === undefined) throw new UsageError('--previous attend 0, 1 ou 2');
  return previous;
}
