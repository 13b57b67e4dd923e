import { AppError } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { WordFileError } from '@report/word/docx';
import { StaleListError } from '@report/word/update';
import { type Say, withProfile } from './run-command';
import { UsageError } from './usage-error';
import { readWordArguments, wordUsage } from './word-arguments';
import { draftCommand } from './word-draft';
import { radarCommand } from './word-radar';
import { updateCommand } from './word-update';

/** 0: nothing to say; 1: contradictions; 2: the file cannot be read, or the command line not understood. */
const say: Say = (line) => process.stderr.write(`${line}\n`);
const controller = new AbortController();
process.once('SIGINT', () => {
  controller.abort();
});

async function run(profile: Profile, argv: readonly string[]): Promise<void> {
  const options = readWordArguments(profile, argv);
  const { signal } = controller;
  if (options.command === 'radar') process.exitCode = (await radarCommand(profile, options, say, signal)) > 0 ? 1 : 0;
  if (options.command === 'update') await updateCommand(profile, options, say, signal);
  if (options.command === 'draft') await draftCommand(profile, options, say, signal);
}

try {
  await withProfile(wordUsage, run);
} catch (error) {
  process.exitCode = 2;
  say(textOf(error));
}

function textOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof WordFileError) return error.text;
  if (error instanceof StaleListError)
    return 'La liste n’est pas celle de ce fichier : faites-la à nouveau. Aucun fichier n’a été écrit.';
  if (error instanceof AppError) return `${error.text.title}. ${error.text.sentence} ${error.text.remedy}`;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'Ce fichier n’existe pas.';
  return `Une erreur imprévue est survenue (${error instanceof Error ? error.name : 'inconnue'}). Aucun fichier n’a été écrit.`;
}
