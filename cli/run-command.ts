import { parseArgs } from 'node:util';
import { AppError } from '@report/engine/contract';
import { SpecRefused } from '@report/engine/custom';
import type { Profile } from '@report/engine/profile';
import { DEFAULT_PROFILE, loadProfile } from './load-profile';
import { Refused } from './refused';
import { UsageError } from './usage-error';
import { writeJson } from './write-json';

/** What a person reads while a command works; the files it writes are for programs. */
export type Say = (line: string) => void;

const say: Say = (line) => process.stderr.write(`${line}\n`);

/**
 * Runs a command for the association that `--profile` names and ends the process: 0 when it is done, 1 when nothing
 * could be computed (said in one French line), 2 when the command line was not understood. Ctrl+C stops the work and
 * leaves nothing half written.
 */
export async function runCommand(
  usage: (profile: Profile) => string,
  work: (profile: Profile, argv: readonly string[], say: Say, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
  });
  try {
    await withProfile(usage, (profile, argv) => work(profile, argv, say, controller.signal));
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Refused || error instanceof SpecRefused) {
      say(error.sentence);
      const json = jsonIn(process.argv.slice(2));
      if (json !== null) await writeJson(json, { refused: { code: error.code } });
    } else if (error instanceof AppError) {
      const { title, sentence, remedy } = error.text;
      say(`${title}. ${sentence} ${remedy}`);
    } else {
      // Nobody foresaw it: its name may be said, its message may quote a cell.
      say(
        `Une erreur imprévue est survenue (${error instanceof Error ? error.name : 'inconnue'}). Aucun fichier n’a été écrit.`,
      );
      if (process.env['REPORT_DEBUG'] === '1') throw error;
    }
  }
}

/**
 * Runs a tool that reads no register: a build, a server, a file of the project. Ctrl+C ends it at once, and what nobody
 * foresaw is shown whole.
 */
export async function runTool(
  usage: string,
  work: (profile: Profile, options: { readonly positionals: readonly string[]; readonly say: Say }) => Promise<void>,
  mostPositionals = 0,
): Promise<void> {
  await withProfile(
    () => usage,
    (profile, argv) => {
      const { positionals } = strictly(argv);
      if (positionals.length > mostPositionals) throw new UsageError(`${positionals.join(' ')} : de trop`);
      return work(profile, { positionals, say });
    },
  );
}

/** Loads the profile that the command line names, and says what is wrong with it. */
export async function withProfile(
  usage: (profile: Profile) => string,
  work: (profile: Profile, argv: readonly string[]) => Promise<void>,
): Promise<void> {
  const argv = process.argv.slice(2);
  let profile: Profile | null = null;
  try {
    profile = await loadProfile(nameIn(argv));
    await work(profile, argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(profile === null ? error.message : `${error.message}\n${usage(profile)}`);
    process.exitCode = 2;
  }
}

/** What else is on the line is the command’s: it says itself what it does not know. */
function nameIn(argv: readonly string[]): string {
  const { values } = parseArgs({
    args: [...argv],
    options: { profile: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const { profile = DEFAULT_PROFILE } = values;
  if (typeof profile !== 'string') throw new UsageError('--profile attend un nom');
  return profile;
}

/** Where the file for programs goes: a refusal is written there too, with its code. */
function jsonIn(argv: readonly string[]): string | null {
  const { values } = parseArgs({
    args: [...argv],
    options: { json: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.json === 'string' ? values.json : null;
}

function strictly(argv: readonly string[]): { readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...argv], options: { profile: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new UsageError('option inconnue ou sans valeur');
  }
}
