import { startPreview } from '@report/preview/start-preview';
import { buildFor } from './build';
import { runTool } from './run-command';

/** `npm start`: the pane of an association beside a workbook, in a browser, without Excel. */
await runTool('Usage : npm start [-- --profile NOM]', async (profile, { say }) => {
  say(`Construction du volet et de l’aperçu (profil ${profile.name})…`);
  await buildFor(profile.name, ['addin', 'preview']);
  const server = await startPreview({ profile, port: Number(process.env['PORT'] ?? 3000) });
  say(`L’aperçu est ouvert : ${server.url}  (Ctrl+C pour l’arrêter)`);
});
