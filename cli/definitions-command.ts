import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { definitionsMarkdown } from './definitions';
import { DEFAULT_PROFILE } from './load-profile';
import { runTool } from './run-command';

/** `npm run definitions`: writes the cards of every table into the guide. */
await runTool('Usage : npm run definitions [-- --profile NOM]', async (profile, { say }) => {
  const { name } = profile;
  const file = path.join('docs', name === DEFAULT_PROFILE ? 'definitions.md' : `definitions-${name}.md`);
  await writeFile(file, definitionsMarkdown(profile));
  say(`Écrit : ${file}`);
});
