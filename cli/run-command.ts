import { AppError } from '@report/engine/contract';
import { UsageError } from './arguments';

/** What a person reads while a command works; the files it writes are for programs. */
export type Say = (line: string) => void;

/**
 * Runs a command and ends the process: 0 when it is done, 1 when nothing could be computed (said in one French line),
 * 2 when the command line was not understood. Ctrl+C stops the work and leaves nothing half written.
 */
export async function runCommand(
  usage: string,
  work: (argv: readonly string[], say: Say, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const say: Say = (line) => process.stderr.write(`${line}\n`);
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
  });
  try {
    await work(process.argv.slice(2), say, controller.signal);
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}\n${usage}`);
      process.exitCode = 2;
    } else if (error instanceof AppError) {
      const { title, sentence, remedy } = error.text;
      say(`${title}. ${sentence} ${remedy}`);
      process.exitCode = 1;
    } else {
      // Nobody foresaw it: its name may be said, its message may quote a cell.
      say(
        `Une erreur imprévue est survenue (${error instanceof Error ? error.name : 'inconnue'}). Aucun fichier n’a été écrit.`,
      );
      if (process.env['ALUPSE_DEBUG'] === '1') throw error;
      process.exitCode = 1;
    }
  }
}
