import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { DEVELOPMENT } from '@report/preview/manifest';
import { startServer } from '@report/preview/server';
import { buildFor } from './build';
import { DEFAULT_PROFILE } from './load-profile';
import { runTool } from './run-command';
import { writeManifest } from './write-manifest';

/** `npm run excel`: the built pane and the functions at the address that the manifest names, for a real Excel on this computer. */
await runTool('Usage : npm run excel [-- --profile NOM]', async (profile, { say }) => {
  await buildFor(profile.name, ['addin']);
  const { key, cert } = await getHttpsServerOptions();
  const server = await startServer({
    profile,
    port: Number(new URL(DEVELOPMENT).port),
    certificate: { key, cert },
    mounts: [{ prefix: '/', directory: path.resolve('addin', 'dist') }],
    log: (_, line) => {
      console.log(line);
    },
  });
  const manifest = profile.name === DEFAULT_PROFILE ? 'manifest.xml' : writeManifest(profile, DEVELOPMENT);
  say(
    `Le volet est servi sur ${server.url}\u00a0: chargez ${manifest} dans Excel (docs/excel.md). Ctrl+C pour arrêter.`,
  );
});
