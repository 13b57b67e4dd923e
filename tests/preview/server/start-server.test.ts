import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { get } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import type { HttpFunction } from '@report/functions/http';
import { localFunctions } from '@report/functions/local';
import { startServer, type Fault, type RunningServer, type ServerOptions } from '@report/preview/server';
import { version } from '../../../package.json';
import { CATALOGUE_HASH, PROFILE, answerRequest } from '../../fixtures/alupse';
import { aRequest } from '../../functions/call';

const running: RunningServer[] = [];
async function start(options: Partial<ServerOptions> = {}): Promise<string> {
  const server = await startServer({ profile: PROFILE, port: 0, ...options });
  running.push(server);
  return server.url;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
const functions = localFunctions(PROFILE, () => true);
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (url: string, body: unknown = aRequest()): Promise<Response> =>
  fetch(`${url}/api/statistics`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });

/** A request whose path is sent exactly as written (fetch and URL clean it up first). */
const raw = (
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', reject)
      .end();
  });

describe('functions', () => {
  test('are those of the service, open to this server’s own pages only', async () => {
    const url = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${url}/api/health`)).json()).toEqual({
      status: 'ok',
      contract: 2,
      catalogue: CATALOGUE_HASH,
      version,
      signIn: 'none',
    });
    for (const [origin, status] of [
      [url, 200],
      [url.replace('127.0.0.1', 'localhost'), 200],
      ['http://127.0.0.1:1', 403],
      ['null', 403],
    ] as const)
      expect((await raw(url, '/api/health', { origin })).status).toBe(status);
  });

  test('answer through real request and response objects', async () => {
    const response = await post(await start({ functions }));
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'application/json; charset=utf-8',
      'no-store',
    ]);
    expect(await response.text()).toBe(JSON.stringify(answerRequest(aRequest())));
  });

  test('an unknown route is 404, and a wrong method says which is right', async () => {
    const url = await start({ functions });
    const status = async (method: string, path: string): Promise<unknown[]> => {
      const response = await fetch(`${url}/api/${path}`, { method });
      return [response.status, response.headers.get('allow'), response.headers.get('access-control-allow-origin')];
    };
    for (const path of ['other', '', 'statistics/', 'Statistics'])
      expect(await status('GET', path)).toEqual([404, null, null]);
    for (const method of ['GET', 'PUT', 'OPTIONS', 'DELETE'])
      expect(await status(method, 'statistics')).toEqual([405, 'POST', null]);
    expect(await status('POST', 'health')).toEqual([405, 'GET', null]);
  });

  test('nobody may say who they are', async () => {
    const seen: (string | null)[] = [];
    const spy: HttpFunction = {
      name: 'spy',
      methods: ['GET'],
      route: 'spy',
      handler: ({ headers, user }) => {
        seen.push(
          headers.get('x-ms-client-principal'),
          headers.get('x-ms-client-principal-name'),
          headers.get('x-other'),
          user && user.id,
        );
        return { status: 204 };
      },
    };
    const url = await start({ functions: [spy] });
    const principal = Buffer.from(JSON.stringify({ identityProvider: 'aad', userId: 'x', userDetails: 'x' })).toString(
      'base64',
    );
    expect(
      (
        await raw(url, '/api/spy', {
          'x-ms-client-principal': principal,
          'x-ms-client-principal-name': 'x',
          'x-other': 'y',
        })
      ).status,
    ).toBe(204);
    expect(seen).toEqual([null, null, 'y', null]);
  });

  test('a body beyond the cap is refused with an answer, while it is still being sent', async () => {
    const url = await start({ functions });
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      `POST /api/statistics HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    const chunk = `${(65_536).toString(16)}\r\n${' '.repeat(65_536)}\r\n`;
    const sending = setInterval(() => socket.write(chunk), 1);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      socket.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.includes('requestId')) resolve(text);
      });
    });
    clearInterval(sending);
    socket.destroy();
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(said).toContain('"code":"BODY_TOO_LARGE"');
    expect((await post(url)).status).toBe(200);
  });

  test('another name for this computer is refused', async () => {
    const url = await start({ functions });
    expect((await raw(url, '/api/health', { host: 'evil.example' })).status).toBe(421);
    expect((await raw(url, '/api/health', { host: 'localhost:1' })).status).toBe(200);
  });

  test('log lines go where they are asked to go', async () => {
    const lines: string[] = [];
    await post(await start({ functions, log: (level, line) => lines.push(`${level} ${String(line)}`) }));
    expect(lines).toEqual([expect.stringMatching(/^information \{"requestId":"[0-9a-f]{8}","code":"OK"/)]);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mounted-'));
  const directory = join(folder, 'site');
  mkdirSync(join(directory, 'deep'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'SECRET');
  writeFileSync(join(directory, 'index.html'), '<p>accueil');
  writeFileSync(join(directory, 'deep/été 1.js'), '1;');
  writeFileSync(join(directory, '.env'), 'SECRET');
  symlinkSync(join(folder, 'secret.txt'), join(directory, 'link.txt'));
  mkdirSync(join(folder, 'site-two'));
  writeFileSync(join(folder, 'site-two/a.xlsx'), 'xlsx');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const mounts = [
    { prefix: '/', directory, headers: { 'content-security-policy': "default-src 'self'" } },
    { prefix: '/two', directory: join(folder, 'site-two') },
  ];

  test('have their type, are not kept, and carry the headers of their folder', async () => {
    const url = await start({ mounts });
    const page = await fetch(`${url}/`);
    expect([page.status, await page.text()]).toEqual([200, '<p>accueil']);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'self'",
    });
    const script = await fetch(`${url}/deep/${encodeURIComponent('été 1.js')}`);
    expect([script.headers.get('content-type'), await script.text()]).toEqual(['text/javascript; charset=utf-8', '1;']);
    const book = await fetch(`${url}/two/a.xlsx`, { method: 'HEAD' });
    expect([book.status, book.headers.get('content-length'), book.headers.get('content-security-policy')]).toEqual([
      200,
      '4',
      null,
    ]);
  });

  test.each([
    '/../secret.txt',
    '/deep/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/deep/%2e%2e%2f%2e%2e%2fsecret.txt',
    '//etc/passwd',
    '/.env',
    '/%2eenv',
    '/link.txt',
    '/two/../.env',
    '/two/..%2fsite/index.html',
    '/two../site/index.html',
    '/%00',
    '/%E0%A4%A',
    '/missing.js',
    '/deep',
    '/two',
  ])('%s is not found', async (path) => {
    const { status, body } = await raw(await start({ mounts }), path);
    expect([status, body]).toEqual([404, '']);
  });

  test('are only read', async () => {
    const url = await start({ mounts });
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await fetch(`${url}/index.html`, { method })).status).toBe(404);
  });
});

describe('faults', () => {
  const outcome = async (fault: Fault): Promise<string> => {
    const url = await start({ functions, faults: [fault] });
    const first = await fetch(`${url}/api/statistics`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify(aRequest()),
      redirect: 'manual',
      signal: AbortSignal.timeout(400),
    })
      .then(async (response) => `${response.status} ${response.headers.get('content-type')} ${await response.text()}`)
      .catch((error: unknown) => (error as Error).name);
    expect((await post(url)).status).toBe(200); // one fault, one call
    return first;
  };

  test.each<[string, Fault, RegExp]>([
    ['none', { kind: 'none' }, /^200 application\/json; charset=utf-8 \{.*\}$/],
    ['hang', { kind: 'hang' }, /^TimeoutError$/],
    ['reset', { kind: 'reset' }, /^TypeError$/],
    ['truncated', { kind: 'truncated' }, /^200 application\/json; charset=utf-8 \{.*[^}]$/],
    ['empty', { kind: 'empty' }, /^200 null $/],
    ['html', { kind: 'html' }, /^200 text\/html; charset=utf-8 <!doctype html>/],
    ['instead', { kind: 'instead', status: 429, headers: { 'retry-after': '1' } }, /^429 null $/],
    ['mutated', { kind: 'mutated', mutate: (body) => body.replace('2016', '2017') }, /"from":"2017-01-01"/],
  ])('%s', async (_, fault, expected) => {
    expect(await outcome(fault)).toMatch(expected);
  });
});

test('also runs as Node’s own modules, where the classes of Azure are no named exports', () => {
  const script = `
    import { startServer } from '@report/preview/server';
    import { PROFILE } from '@report/profiles/alupse';
    const server = await startServer({ profile: PROFILE, port: 0 });
    console.log((await fetch(server.url + '/api/health')).status, (await fetch(server.url + '/api/statistics', { method: 'POST' })).status);
    await server.close();`;
  const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '../../../preview'),
    encoding: 'utf8',
  });
  expect(said.trim()).toBe('200 415');
});

test('a taken port is an error, not a silence', async () => {
  const { port } = new URL(await start());
  await expect(startServer({ profile: PROFILE, port: Number(port) })).rejects.toThrow('EADDRINUSE');
});

test('speaks https with a certificate, to the pages at that address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const paths = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await generateCertificates(...paths);
  log.mockRestore();
  const [ca, cert = Buffer.of(), key = Buffer.of()] = paths.map((path) => readFileSync(path));
  const url = await start({ certificate: { key, cert } });
  expect(url).toMatch(/^https:\/\/localhost:\d+$/);
  const status = (origin: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      get(`${url}/api/health`, { ca, family: 4, headers: { origin } }, ({ statusCode }) => {
        resolve(statusCode);
      }).on('error', reject);
    });
  expect([await status(url), await status(url.replace('https', 'http'))]).toEqual([200, 403]);
  rmSync(folder, { recursive: true });
});
