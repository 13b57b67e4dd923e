import { AppError } from '@alupse/domain/contract';
import { WordFileError } from '@report/word/docx';
import { StaleListError } from '@report/word/update';
import { UsageError } from './arguments';
import { readWordArguments, WORD_USAGE } from './word-arguments';
import { draftCommand } from './word-draft';
import { radarCommand } from './word-radar';
import { updateCommand } from './word-update';

/** 0: nothing to say; 1: contradictions; 2: the file cannot be read, or the command line not understood. */
const say = (line: string): unknown => process.stderr.write(`${line}\n`);
const controller = new AbortController();
process.once('SIGINT', () => {
  controller.abort();
});

async function run(): Promise<number> {
  const options = readWordArguments(process.argv.slice(2));
  if (options.command === 'radar') return (await radarCommand(options, say, controller.signal)) > 0 ? 1 : 0;
  if (options.command === 'update') await updateCommand(options, say, controller.signal);
  if (options.command === 'draft') await draftCommand(options, say, controller.signal);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError) say(`${error.message}\n${WORD_USAGE}`);
  else if (error instanceof WordFileError) say(error.text);
  else if (error instanceof StaleListError)
    say('La liste n’est pas celle de ce fichier : faites-la à nouveau. Aucun fichier n’a été écrit.');
  else if (error instanceof AppError) say(`${error.text.title}. ${error.text.sentence} ${error.text.remedy}`);
  else if (error instanceof Error && 'code' in error && error.code === 'ENOENT') say('Ce fichier n’existe pas.');
  else
    say(
      `Une erreur imprévue est survenue (${error instanceof Error ? error.name : 'inconnue'}). Aucun fichier n’a été écrit.`,
    );
}
