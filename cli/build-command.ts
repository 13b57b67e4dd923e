import { buildFor } from './build';
import { runTool } from './run-command';

await runTool('Usage : npm run build [-- --profile NOM]', async ({ name }, { say }) => {
  await buildFor(name, ['addin', 'functions', 'preview']);
  say(`Écrits pour le profil ${name} : addin/dist, functions/dist, preview/dist`);
});
