import path from 'node:path';
import { prepare } from './prepare';
import { Refusal } from './refusal';
import { save } from './save';
import { Workspace } from './workspace';

/** Adds what is asked to the project in the current folder, and says what is left to fill in. */
async function main(argv: readonly string[]): Promise<void> {
  const files = new Workspace(path.resolve('.'));
  try {
    const left = prepare(files, argv);
    const { written, edited } = await save(files);
    for (const file of written) console.log(`New:    ${file}`);
    for (const file of edited) console.log(`Edited: ${file}`);
    console.log(`\nTo fill in («à écrire»):\n${left.map((line) => `- ${line}`).join('\n')}`);
    console.log('\nThen npm run typecheck says which names are unknown, and npm run test:profiles what is missing.');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
