import type { LogHandler } from '@azure/functions';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Profile } from '@report/engine/profile';
import type { HttpFunction } from '@report/functions/http';
import { localFunctions } from '@report/functions/local';
import { callFunction } from './call-function';
import { sendWith, type Answer, type Fault } from './fault';
import { readMounted, type Mount } from './mount';

export interface ServerOptions {
  /** Of the association whose tables the service computes. */
  readonly profile: Profile;
  /** 0: any free port. */
  readonly port: number;
  readonly mounts?: readonly Mount[];
  /** What the server itself says, as JSON, by its address: `{ '/preview.json': … }`. */
  readonly documents?: Readonly<Record<string, unknown>>;
  /** The functions under `/api/`; by default those of the service, open to this server's own pages. */
  readonly functions?: readonly HttpFunction[];
  /** PEM texts of a certificate for `localhost`: the server then speaks https, as Excel demands. */
  readonly certificate?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /** Taken one by one by the calls of `/api/`; when none is left, all goes well. May be added to while the server runs. */
  readonly faults?: Fault[];
  /** Receives what the functions log; by default errors go to stderr. */
  readonly log?: LogHandler;
}

export interface RunningServer {
  /** «http://127.0.0.1:41231», or «https://localhost:3000» with a certificate; without a slash at the end. */
  readonly url: string;
  /** How many connections are open. */
  connections(): Promise<number>;
  /** Stops at once: open connections are cut. */
  close(): Promise<void>;
}

const HERE = '127.0.0.1';

/**
 * Serves the add-in's pages and the service's functions on this computer only. Same functions, same request objects
 * as in Azure: see docs/deployment.md for what differs.
 */
export async function startServer({
  profile,
  port,
  mounts = [],
  documents = {},
  functions,
  certificate,
  faults = [],
  log = toStderr,
}: ServerOptions): Promise<RunningServer> {
  let served = functions ?? [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
    });
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  // A head that comes in drops holds nothing for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  const scheme = certificate ? 'https' : 'http';

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Put together, not resolved: «//evil/» as a path would otherwise become a host.
    const url = new URL(`${scheme}://${request.headers.host ?? HERE}${request.url ?? '/'}`);
    // Another name that resolves to this computer is another site's page in disguise.
    if (url.hostname !== HERE && url.hostname !== 'localhost') {
      response.writeHead(421).end();
    } else if (url.pathname.startsWith('/api/')) {
      const fault = faults.shift() ?? { kind: 'none' };
      await sendWith(fault, await callFunction(served, url, request, log), response);
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      const document = Object.hasOwn(documents, url.pathname) ? documents[url.pathname] : undefined;
      send(document === undefined ? await readMounted(mounts, url.pathname) : asJson(document), response);
    } else response.writeHead(404).end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HERE, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const origins = [`${scheme}://${HERE}:${bound}`, `${scheme}://localhost:${bound}`];
  served = functions ?? localFunctions(profile, (origin) => origins.includes(origin));

  return {
    url: `${scheme}://${certificate ? 'localhost' : HERE}:${bound}`,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => {
          if (error) reject(error);
          else resolve(count);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const asJson = (document: unknown): Answer => ({
  status: 200,
  headers: { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' },
  body: Buffer.from(JSON.stringify(document)),
});

function send({ status, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, { ...headers, 'content-length': body.byteLength }).end(body);
}

const toStderr: LogHandler = (level, line) => {
  if (level === 'error') process.stderr.write(`${String(line)}\n`);
};
