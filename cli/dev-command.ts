import { spawn } from 'node:child_process';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import path from 'node:path';
import { createServer, type Plugin } from 'vite';
import { buildFor } from './build';
import { runTool } from './run-command';

/** The policy of the pane's page forbids what shows a change at once: scripts and styles written into the page. */
const withoutPolicy: Plugin = {
  name: 'without-policy',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) => page.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  },
};

/** A port of this computer that nobody listens to. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createNetServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/**
 * `npm run dev`: the pane beside a workbook, as `npm start`, but from its sources. A change of the pane is shown at once;
 * a change of what the service computes starts the service again; the page around the pane is built once.
 */
await runTool('Usage : npm run dev [-- --profile NOM]', async (profile, { say }) => {
  say(`Construction de l’aperçu (profil ${profile.name})…`);
  await buildFor(profile.name, ['preview']);
  const service = `http://127.0.0.1:${await freePort()}`;
  const watched = spawn(
    process.execPath,
    [
      path.resolve('node_modules', 'tsx', 'dist', 'cli.mjs'),
      ...['watch', '--clear-screen=false', path.join('cli', 'dev-service.ts'), '--profile', profile.name],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PORT: new URL(service).port } },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
  process.once('exit', () => watched.kill());

  const pane = await createServer({
    configFile: path.join('addin', 'vite.config.ts'),
    base: '/addin/',
    plugins: [withoutPolicy],
    server: {
      host: '127.0.0.1',
      port: Number(process.env['PORT'] ?? 3000),
      proxy: {
        // All but the pane. The service answers its own pages alone: for it the page is one of them.
        '^/(?!addin/)': {
          target: service,
          changeOrigin: true,
          configure: (proxy) => {
            proxy.on('proxyReq', (request) => {
              if (request.getHeader('origin') !== undefined) request.setHeader('origin', service);
            });
          },
        },
      },
    },
  });
  await pane.listen();
  const { port } = pane.httpServer?.address() as AddressInfo;
  say(`L’aperçu est ouvert : http://127.0.0.1:${port}  (Ctrl+C pour l’arrêter)`);
});
