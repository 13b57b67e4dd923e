import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { startServer } from './server';

/** `npm run excel`: the built pane and the functions at the address that manifest.xml names, for a real Excel on this computer. */
const { key, cert } = await getHttpsServerOptions();
const server = await startServer({
  port: 3000,
  certificate: { key, cert },
  mounts: [{ prefix: '/', directory: path.resolve('addin', 'dist') }],
  log: (_, line) => {
    console.log(line);
  },
});
console.log(
  `Le volet est servi sur ${server.url}\u00a0: chargez manifest.xml dans Excel (docs/excel.md). Ctrl+C pour arrêter.`,
);
