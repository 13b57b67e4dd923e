import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import functionsPackage from '../../functions/package.json';
import { CATALOGUE_HASH } from '../fixtures/alupse';
import { aRequest } from './call';
import { ENV, startIdentity, type Identity } from './fake-identity';

const root = join(import.meta.dirname, '../..');

/** Stands for the library the Azure host injects: keeps what the bundle registers, then calls a function as the host would. */
const HOST = `
const registered = [];
module.exports = {
  version: '1.0.0', log() {}, registerHook() {},
  setProgrammingModel(model) { this.model = model.name; },
  registerFunction(metadata, callback) { registered.push({ metadata, callback }); },
  registered,
};`;
/** The keys of the tenant come from the loopback: this computer has no other network. */
const CALL = `
const real = fetch;
const asked = [];
globalThis.fetch = (url, options) => { asked.push(String(url)); return real(process.argv[2], options); };
const core = require('@azure/functions-core');
require('./main.cjs');
const context = { log() {}, error() {} };
(async () => {
  const answers = [];
  for (const { name, ...init } of JSON.parse(process.argv[3])) {
    const { callback } = core.registered.find(({ metadata }) => metadata.name === name);
    const { status, body } = await callback(new Request('https://ours.example/api/', init), context);
    answers.push({ status, body: JSON.parse(body) });
  }
  console.log(JSON.stringify({
    model: core.model, asked, answers,
    registered: core.registered.map(({ metadata: { name, bindings } }) => ({ ...Object.values(bindings).find(({ type }) => type === 'httpTrigger'), name })),
  }));
})();`;

interface Said {
  readonly model: string;
  readonly asked: readonly string[];
  readonly registered: readonly object[];
  readonly answers: readonly { readonly status: number; readonly body: { readonly code?: string } }[];
}

const folder = mkdtempSync(join(tmpdir(), 'functions-'));
let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity();
  // As `npm run build -w functions` does.
  const built = ['--import', 'tsx', 'build.ts', '--outfile', join(folder, 'main.cjs')];
  execFileSync(process.execPath, built, { cwd: join(root, 'functions') });
  const host = join(folder, 'node_modules/@azure/functions-core');
  mkdirSync(host, { recursive: true });
  writeFileSync(join(host, 'index.js'), HOST);
  writeFileSync(join(folder, 'call.cjs'), CALL);
});
afterAll(async () => {
  await identity.close();
  rmSync(folder, { recursive: true });
});

/** Starts the bundle with these settings and calls it. In a process of its own, whose loop must stay free for the keys: not awaited here. */
async function run(env: Readonly<Record<string, string>>, calls: readonly object[]): Promise<Said> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const given = ['call.cjs', identity.url, JSON.stringify(calls)];
    execFile(process.execPath, given, { cwd: folder, env: { ...env } }, (error, said) => {
      if (error) reject(new Error('the bundle did not run', { cause: error }));
      else resolve(JSON.parse(said) as Said);
    });
  });
}

const ORIGINS = { ALLOWED_ORIGINS: 'https://a.example https://ours.example' };
const OURS = { origin: 'https://ours.example' };
const statistics = (headers: Readonly<Record<string, string>> = {}, body: unknown = {}): object => ({
  name: 'statistics',
  method: 'POST',
  headers: { 'content-type': 'application/json', ...OURS, ...headers },
  body: JSON.stringify(body),
});

test('the bundle registers the list with the Azure host, and answers without any other file', async () => {
  const token = { 'x-access-token': await identity.token() };
  const said = await run({ ...ORIGINS, ...ENV }, [
    { name: 'health', headers: OURS },
    { name: 'health', headers: { origin: 'https://other.example' } },
    statistics(),
    statistics(token),
    statistics(token, aRequest()),
    statistics({ ...token, origin: 'https://other.example' }, aRequest()),
  ]);
  const trigger = { type: 'httpTrigger', authLevel: 'anonymous' };
  expect(said).toMatchObject({
    model: '@azure/functions',
    registered: [
      { ...trigger, name: 'health', route: 'health' },
      { ...trigger, name: 'statistics', route: 'statistics' },
    ],
    answers: [
      {
        status: 200,
        body: {
          status: 'ok',
          contract: 2,
          catalogue: CATALOGUE_HASH,
          version: functionsPackage.version,
          signIn: 'required',
        },
      },
      { status: 403, body: { code: 'ORIGIN_REFUSED' } },
      { status: 401, body: { code: 'SIGN_IN_REQUIRED' } },
      { status: 400, body: { code: 'WRONG_SHAPE' } },
      { status: 200, body: { catalogue: CATALOGUE_HASH } },
      { status: 403, body: { code: 'ORIGIN_REFUSED' } },
    ],
    asked: [`https://login.microsoftonline.com/${ENV.TENANT_ID}/discovery/v2.0/keys`],
  });
});

test.each<[string, Readonly<Record<string, string>>, number, string]>([
  ['no setting of sign-in', {}, 503, 'SIGN_IN_NOT_SET'],
  ['no audience', { TENANT_ID: ENV.TENANT_ID }, 503, 'SIGN_IN_NOT_SET'],
  ['no tenant', { AUDIENCE: ENV.AUDIENCE }, 503, 'SIGN_IN_NOT_SET'],
  ['every tenant', { ...ENV, TENANT_ID: 'common' }, 503, 'SIGN_IN_NOT_SET'],
  ['blanks', { TENANT_ID: ' ', AUDIENCE: ' ' }, 503, 'SIGN_IN_NOT_SET'],
  ['an address in the place of the tenant', { ...ENV, TENANT_ID: '../../evil.example' }, 503, 'SIGN_IN_NOT_SET'],
  [
    'every switch somebody might try',
    {
      ...ENV,
      SIGN_IN: 'off',
      AUTH: 'none',
      WEBSITE_AUTH_ENABLED: 'False',
      NODE_ENV: 'development',
      AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
    },
    401,
    'SIGN_IN_REQUIRED',
  ],
  ['no page allowed', { ...ENV, ALLOWED_ORIGINS: '' }, 403, 'ORIGIN_REFUSED'],
])('the entry for Azure is never open: %s', async (_, env, status, code) => {
  const { answers } = await run({ ...ORIGINS, ...env }, [statistics({}, aRequest())]);
  expect(answers).toMatchObject([{ status, body: { code } }]);
});

/** The files that an entry is built of. */
const filesOf = (entry: string): readonly string[] =>
  Object.keys(
    buildSync({
      absWorkingDir: join(root, 'functions'),
      entryPoints: [entry],
      alias: { '@report/chosen-profile': join(root, 'profiles/alupse/profile.ts') },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      external: ['@azure/functions-core'],
      logLevel: 'error',
    }).metafile.inputs,
  );

test('the entry for one computer is built without the check, the entry for Azure with it and without the other', () => {
  const [azure, local] = [filesOf('main.ts'), filesOf('local.ts')];
  const check = ['http/check-token.ts', 'http/admit-signed-in.ts', 'http/rate-limit.ts', 'http/sign-in-settings.ts'];
  expect(azure).toEqual(expect.arrayContaining(check));
  expect(azure.some((file) => file.includes('node_modules/jose/'))).toBe(true);
  expect(azure).not.toContain('local.ts');
  expect(local.filter((file) => check.includes(file) || file.includes('jose') || file === 'main.ts')).toEqual([]);
  // What is published is made of that entry and no other.
  expect(functionsPackage.main).toBe('dist/main.cjs');
  expect(functionsPackage.scripts.build).toBe('tsx build.ts');
  expect(readFileSync(join(folder, 'main.cjs'), 'utf8')).toContain('x-access-token');
});
