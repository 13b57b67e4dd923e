import { startPreview } from '@report/preview/start-preview';
import { runTool } from './run-command';

/** What `npm run dev` starts again whenever a source of it changes: the functions, and the page around the pane. */
await runTool('Usage : PORT=… tsx watch cli/dev-service.ts [--profile NOM]', async (profile) => {
  await startPreview({ profile, port: Number(process.env['PORT']) });
});
