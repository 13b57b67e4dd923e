import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFunctions } from '@report/functions/http';
import { startServer, type RunningServer } from '@report/preview/server';
import { admitPages } from '../../functions/http/admit-pages';
import { admitSignedIn } from '../../functions/http/admit-signed-in';
import { CATALOGUE_HASH, PROFILE, answerRequest } from '../fixtures/alupse';
import { startIdentity, type Identity } from '../functions/fake-identity';
import { signedIn } from '../functions/signed-in';

/** The page as a new administrator follows it: each of its commands is run here, none is there that was not tried. */
const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/deployment.md');
const blocks = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block]) => block ?? '');
const COMMAND = /^(npm|npx|curl|head|az|func|cp|cd|git) \S/;
/** Lines of the blocks without their comments, and what stands between signs of code in the text. */
const commands = [
  ...blocks.flatMap((block) => block.split('\n')).map((line) => line.replace(/\s+# .*$/, '')),
  ...[...page.replace(/^```sh\n[^]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, code]) =>
    (code ?? '').replaceAll('\\|', '|'),
  ),
].filter((line) => COMMAND.test(line));
const of = (start: RegExp): string[] => [...new Set(commands.filter((command) => start.test(command)))];

const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
const asked = path.join(folder, 'asked');
const stubs = path.join(folder, 'stubs');
let identity: Identity;
let service: RunningServer;
let notSet: RunningServer;

beforeAll(async () => {
  mkdirSync(stubs);
  identity = await startIdentity();
  const functions = signedIn(identity);
  service = await startServer({ profile: PROFILE, port: 0, functions });
  const isAllowedOrigin = (): boolean => false;
  const admit = admitSignedIn({ isAllowedOrigin, checkToken: null, takeTurn: () => undefined });
  const common = { compute: answerRequest, catalogue: CATALOGUE_HASH, version: '0', signIn: 'not-set' as const };
  notSet = await startServer({
    profile: PROFILE,
    port: 0,
    functions: listFunctions({ ...common, admit, admitToHealth: admitPages(isAllowedOrigin) }),
  });
});
afterAll(async () => {
  await Promise.all([service.close(), notSet.close(), identity.close()]);
  rmSync(folder, { recursive: true });
});

/** A program that writes down what it was asked, and where, and fails if it must. */
function stub(name: string, status = 0): void {
  const file = path.join(stubs, name);
  writeFileSync(file, `#!/bin/sh\necho "$(basename "$PWD"): ${name} $*" >> "${asked}"\nexit ${status}\n`);
  chmodSync(file, 0o755);
}

/** Runs a line in a shell. Where PATH begins with the stubs, they stand for the programs of their names. */
async function run(line: string, { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {}) {
  rmSync(asked, { force: true });
  const child = spawn('/bin/sh', ['-c', line], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
  let out = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (out += part.toString('utf8')));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const wrote = existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [];
  return {
    status,
    out,
    wrote,
    answers: [...out.matchAll(/^HTTP\/1\.1 (?!100)(\d{3})/gm)].map(([, code]) => Number(code)),
  };
}

/** What each request of the page gets from the service on this computer; null: only the platform can answer it. */
const REQUESTS: Readonly<Record<string, { readonly answers: readonly number[]; readonly says?: string } | null>> = {
  'curl -i https://H/api/health': { answers: [200], says: '"signIn":"required"' },
  "head -c 5000000 /dev/zero | curl -i -X POST -H 'content-type: application/json' -T - https://H/api/statistics": {
    answers: [401],
    says: 'SIGN_IN_REQUIRED',
  },
  'head -c 600000 /dev/zero | curl -i -X POST -H \'content-type: application/json\' -H "x-access-token: $TOKEN" -T - https://H/api/statistics --next -i https://H/api/health':
    { answers: [413, 200], says: 'BODY_TOO_LARGE' },
  "curl -i -X POST -H 'origin: https://evil.example' https://H/api/statistics": {
    answers: [403],
    says: 'ORIGIN_REFUSED',
  },
  "curl -i -X OPTIONS -H 'origin: https://evil.example' https://H/api/statistics": { answers: [405] },
  'curl -i -X POST -H \'content-type: application/json\' -d \'{"nom":"CANARI-1"}\' https://H/api/statistics': {
    answers: [401],
  },
  "curl -i -X POST -H 'content-type: application/json' -d '{}' http://localhost:7071/api/statistics": {
    answers: [503],
    says: 'SIGN_IN_NOT_SET',
  },
  'curl -i http://H/api/health': null,
  'curl -i https://NAME-service.azurewebsites.net/api/health': null,
};

test('every request of the page is one of those that are tried', () => {
  expect(of(/^(curl|head)/).sort()).toEqual(Object.keys(REQUESTS).sort());
});

test.each(Object.entries(REQUESTS))('%s', async (command, expected) => {
  if (expected === null) {
    stub('curl');
    const { status, wrote } = await run(command, { env: { PATH: `${stubs}:/usr/bin:/bin` } });
    expect([status, wrote.length]).toEqual([0, 1]);
    expect(wrote[0]).toMatch(/: curl -i https?:\/\/[\w.-]+\/api\/health$/);
    return;
  }
  const line = command.replaceAll('https://H', service.url).replaceAll('http://localhost:7071', notSet.url);
  const { answers, out } = await run(line, { env: { TOKEN: await identity.token() } });
  expect(answers).toEqual(expected.answers);
  expect(out).toContain(expected.says ?? '');
  expect(out.toLowerCase()).not.toMatch(/canari|access-control-allow-origin|x-powered-by|^server:/m);
});

test('the commands of npm are scripts that exist', () => {
  for (const command of of(/^npm /)) {
    // npm's own.
    if (command === 'npm ci') continue;
    const [, script = '', workspace = '.'] = /^npm (?:run )?([\w:]+)(?: -w (\w+))?/.exec(command) ?? [];
    const { scripts } = JSON.parse(read(path.join(workspace, 'package.json'))) as { scripts: Record<string, string> };
    expect([command, Object.keys(scripts).includes(script)]).toEqual([command, true]);
  }
});

test('each order to deploy is understood, and begins with the command that it should', async () => {
  const text = read('infra/association.bicepparam')
    .replace(/hostName = '[^']*'/, "hostName = 'statistiques.alpha.lu'")
    .replace(/(tenantId|clientId) = '[^']*'/g, "$1 = '6f0e1c52-0b6c-4c1e-9a55-1a2b3c4d5e6f'")
    .replace(/alertAddress = '[^']*'/, "alertAddress = 'informatique@alpha.lu'")
    .replace("budgetStart = ''", "budgetStart = '2026-12-01'");
  const file = path.join(folder, 'alpha.bicepparam');
  writeFileSync(file, text);
  // It stops at its first command: what follows is tried elsewhere.
  stub('az', 3);
  const first: Record<string, string | undefined> = {};
  for (const command of of(/^npm run deploy/)) {
    const orders = command.replace(/^npm run deploy(?: -- )?/, '');
    // The former version stands in the staging slot.
    const health =
      "globalThis.fetch=async u=>Response.json({version:u.includes('staging')?'0.1.0':'',signIn:'required'})";
    const modules = `--import "data:text/javascript,${encodeURIComponent(health)}" --import tsx`;
    const line = `"${process.execPath}" ${modules} infra/deploy.ts ${orders}`;
    const { status, wrote } = await run(line, { env: { PATH: `${stubs}:/usr/bin:/bin`, ASSOCIATION: file } });
    expect(status).toBe(1);
    first[command] = wrote[0]
      ?.replace(/^.*?: /, '')
      .split(' ')
      .slice(0, 4)
      .join(' ');
  }
  expect(first).toEqual({
    'npm run deploy': 'az bicep build --file',
    'npm run deploy -- --what-if': 'az bicep build --file',
    'npm run deploy -- --back v0.1.0': 'az functionapp deployment slot',
  });
  expect(of(/^az /)).toEqual(['az login']);
});

test('with the real host: the settings are copied, and it starts in the folder of the service', async () => {
  const [block = ''] = blocks;
  const lines = block.split('\n').filter((line) => !line.startsWith('curl'));
  mkdirSync(path.join(folder, 'functions'));
  const example = 'functions/local.settings.example.json';
  copyFileSync(path.join(root, example), path.join(folder, example));
  for (const name of ['npm', 'func']) stub(name);
  const { status, wrote } = await run(`set -e\n${lines.join('\n')}`, {
    cwd: folder,
    env: { PATH: `${stubs}:/usr/bin:/bin` },
  });
  expect([status, wrote]).toEqual([
    0,
    [`${path.basename(folder)}: npm run build -w functions`, 'functions: func start'],
  ]);
  expect(readFileSync(path.join(folder, 'functions/local.settings.json'), 'utf8')).toBe(read(example));
});

test('nothing is typed twice: what the one file says of the installation is in no command', () => {
  const said = [...read('infra/association.bicepparam').matchAll(/^param \w+ = '([^']+)'/gm)].map(
    ([, value]) => value ?? '',
  );
  expect(said.length).toBeGreaterThan(5);
  for (const command of commands)
    expect([command, said.filter((value) => command.includes(value))]).toEqual([command, []]);
});
