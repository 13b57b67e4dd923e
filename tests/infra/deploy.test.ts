import { unzipSync } from 'fflate';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandOf } from '../../infra/deploy/command-of';
import { readAssociation } from '../../infra/deploy/read-association';
import { backSteps, deploySteps, type Step } from '../../infra/deploy/steps';
import { version } from '../../package.json';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FILE = readFileSync(path.join(root, 'infra/association.bicepparam'), 'utf8');
const FILLED = FILE.replace("hostName = 'statistiques.example.lu'", "hostName = 'statistiques.alpha.lu'")
  .replace(/tenantId = '[^']*'/, "tenantId = '6f0e1c52-0b6c-4c1e-9a55-1a2b3c4d5e6f'")
  .replace(/clientId = '[^']*'/, "clientId = '0d9c7a61-2f57-4f0a-8e44-7b6a5f4e3d2c'")
  .replace("alertAddress = 'informatique@example.lu'", "alertAddress = 'informatique@alpha.lu'")
  .replace("budgetStart = ''", "budgetStart = '2026-12-01'");
const file = path.join(folder, 'alpha.bicepparam');
writeFileSync(file, FILLED);
const association = readAssociation(FILLED);
const release = { file, association, version };

/** Commands that write down what they were asked, and do nothing. */
for (const name of ['az', 'npm', 'npx', 'git']) {
  const stub = path.join(folder, name);
  const secret = name === 'az' ? 'case "$*" in *"secrets list"*) echo KEY-OF-THE-SITE;; esac' : '';
  writeFileSync(
    stub,
    `#!/bin/sh\necho "${name} $* key=\${SWA_CLI_DEPLOYMENT_TOKEN:+given}" >> "${folder}/asked"\n${secret}\n`,
  );
  chmodSync(stub, 0o755);
}
/** What the service says of itself at each of its two addresses: no test asks the network. */
interface Versions {
  readonly serving?: string;
  readonly staging?: string;
}
function deploy(
  args: readonly string[],
  { serving, staging }: Versions = {},
  env: Readonly<Record<string, string>> = {},
) {
  const answer = `(url.includes('staging') ? ${JSON.stringify(staging ?? '')} : ${JSON.stringify(serving ?? '')})`;
  const health = `globalThis.fetch = async (url) => Response.json({ version: ${answer}, signIn: 'required' })`;
  const asked = path.join(folder, 'asked');
  rmSync(asked, { force: true });
  const modules = ['--import', `data:text/javascript,${encodeURIComponent(health)}`, '--import', 'tsx'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...modules, 'infra/deploy.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: folder, ASSOCIATION: file, ...env },
  });
  return {
    status,
    said: stdout + stderr,
    asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [],
  };
}

test('--what-if compiles, asks Azure what would change against a group that exists, and does nothing else', () => {
  const { status, asked } = deploy(['--what-if']);
  expect(status).toBe(0);
  expect(asked).toEqual([
    'az bicep build --file infra/main.bicep --outdir out/deploy key=',
    'az group create --name statistiques --location westeurope key=',
    `az deployment group what-if --resource-group statistiques --parameters ${file} key=`,
  ]);
});

test('the file as it is delivered is refused, and what is missing is said', () => {
  const { status, said, asked } = deploy([], {}, { ASSOCIATION: 'infra/association.bicepparam' });
  expect([status, asked]).toEqual([1, []]);
  // The address too: the alerts would go to people of nowhere.
  expect(said).toContain('hostName, tenantId, clientId, alertAddress, budgetStart');
});

test.each([
  [['--back', 'main']],
  [['--back', 'v1.0.0; rm -rf /']],
  [['--what-if', '--back', 'v0.1.0']],
  [['--force']],
  [['production']],
])('%j is no order', (args) => {
  const { status, asked } = deploy(args);
  expect([status, asked]).toEqual([1, []]);
});

test.each([
  ['name', "'Alpha'"],
  ['name', "'-x'"],
  ['hostName', "'https://statistiques.alpha.lu'"],
  ['hostName', "'alpha'"],
  ['tenantId', "'common'"],
  ['clientId', "'${tenantId}'"],
  ['alertAddress', "'informatique'"],
  ['budgetStart', "'2026-12-15'"],
  ['budgetStart', "'2026-13-01'"],
])('%s = %s is refused before any command', (key, value) => {
  expect(() => readAssociation(FILLED.replace(new RegExp(`${key} = '[^']*'`), () => `${key} = ${value}`))).toThrow(key);
});

const commands = (steps: readonly Step[]): string[] =>
  steps.map((step) => ('run' in step ? step.run.join(' ') : 'prepare' in step ? step.prepare : step.awaitHealth.url));

test('a release goes through the staging slot, and the pane comes after the service', () => {
  expect(commands(deploySteps(release))).toEqual([
    'az bicep build --file infra/main.bicep --outdir out/deploy',
    'az group create --name statistiques --location westeurope',
    `az deployment group create --resource-group statistiques --name release-${version} --parameters ${file}`,
    'npm run build -w addin',
    'npm run build -w functions',
    'service',
    'az functionapp deployment source config-zip --resource-group statistiques --name statistiques-service --slot staging --src out/deploy/service.zip',
    'https://statistiques-service-staging.azurewebsites.net/api/health',
    'az functionapp deployment slot swap --resource-group statistiques --name statistiques-service --slot staging --target-slot production',
    'pane',
    'az staticwebapp secrets list --resource-group statistiques --name statistiques-pane --query properties.apiKey --output tsv',
    'npx --yes @azure/static-web-apps-cli@2.0.10 deploy out/deploy/pane --env production',
    'npm run manifest -- https://statistiques.alpha.lu',
  ]);
});

test('without a slot the service is published where it serves', () => {
  const steps = commands(deploySteps({ ...release, association: { ...association, plan: 'B1' } }));
  expect(steps.filter((step) => /slot|azurewebsites/.test(step))).toEqual([]);
  expect(steps.some((step) => step.includes('config-zip'))).toBe(true);
});

describe('going back is one command', () => {
  const SWAP =
    'az functionapp deployment slot swap --resource-group statistiques --name statistiques-service --slot staging --target-slot production';
  /** The stub of git makes no folder to build in: the command stops there, and says where. */
  const back = (versions: Versions): readonly string[] => {
    const { said, asked, status } = deploy(['--back', 'v0.0.9'], versions);
    expect(status).toBe(1);
    expect(said).toContain('Installer ses dépendances');
    expect(said).not.toContain('KEY-OF-THE-SITE');
    return asked.map((line) => line.replace(' key=', ''));
  };

  test('the former service at once, then the pane of that version', () => {
    expect(back({ serving: '0.1.0', staging: '0.0.9' })).toEqual([SWAP, 'git worktree add --force out/back v0.0.9']);
  });

  test('run again after a failure it does not bring the bad version back', () => {
    expect(back({ serving: '0.0.9', staging: '0.1.0' })).toEqual(['git worktree add --force out/back v0.0.9']);
  });

  test('a version that stands nowhere any more is built, and no other serves in its place', () => {
    expect(back({ serving: '0.1.0', staging: '0.1.0' })).toEqual(['git worktree add --force out/back v0.0.9']);
    expect(commands(backSteps(release, 'v0.0.9')).map((line) => line.split(' ').slice(0, 5).join(' '))).toEqual([
      'az functionapp deployment slot swap',
      'nothing left',
      'git worktree add --force out/back',
      'npm ci',
      'npm run build -w addin',
      'npm run build -w functions',
      'service',
      'az functionapp deployment source config-zip',
      'https://statistiques-service-staging.azurewebsites.net/api/health',
      'az functionapp deployment slot swap',
      'pane',
      'az staticwebapp secrets list --resource-group',
      'npx --yes @azure/static-web-apps-cli@2.0.10 deploy out/deploy/pane',
      'git worktree remove --force out/back',
    ]);
  });

  test('each step of the service is left out where that version serves', () => {
    const serving = { url: 'https://statistiques.alpha.lu/api/health', version: '0.0.9' };
    const steps = backSteps(release, 'v0.0.9').filter(({ unless }) => unless !== undefined);
    expect(steps).toHaveLength(6);
    for (const { unless } of steps) expect(unless).toEqual(serving);
  });
});

describe('on Windows', () => {
  test('the shell starts each command, because az and npm are scripts there', () => {
    expect(commandOf(['az', 'bicep', 'build', '--file', 'C:\\Mes documents\\a.bicepparam'], 'win32')).toEqual({
      command: 'az bicep build --file "C:\\Mes documents\\a.bicepparam"',
      args: [],
      shell: true,
    });
    for (const step of [...deploySteps(release), ...backSteps(release, 'v0.0.9')])
      if ('run' in step) expect(commandOf(step.run, 'win32').command).toBe(step.run.join(' '));
  });

  test.each(['a&calc', 'a"b', '%PATH%', 'a|b', 'a\nb'])('%j is no argument there', (argument) => {
    expect(() => commandOf(['az', argument], 'win32')).toThrow();
    expect(commandOf(['az', argument], 'linux')).toEqual({ command: 'az', args: [argument], shell: false });
  });
});

test.each([
  ['[]', []],
  ["['192.0.2.0/24']", ['192.0.2.0/24']],
  ["[\n  '192.0.2.0/24'\n  '198.51.100.7/32'\n]", ['192.0.2.0/24', '198.51.100.7/32']],
])('addresses %j', (written, read) => {
  const text = FILLED.replace('allowedAddresses = []', `allowedAddresses = ${written}`);
  expect(readAssociation(text).allowedAddresses).toEqual(read);
});

test.each(["['192.0.2.0']", "['300.0.2.0/24']", "['::/0']", '[192.0.2.0/24]', "['192.0.2.0/33']"])(
  'addresses %j are refused',
  (written) => {
    const text = FILLED.replace('allowedAddresses = []', `allowedAddresses = ${written}`);
    expect(() => readAssociation(text)).toThrow('allowedAddresses');
    expect(() => readAssociation(FILLED.replace('var allowedAddresses', '// allowedAddresses'))).toThrow();
  },
);

test('what is published of the service is what Azure needs, and the pane knows whom to sign in to', async () => {
  const { assembleService, assemblePane } = await import('../../infra/deploy/run-steps');
  execFileSync('mkdir', ['-p', path.join(folder, 'functions/dist'), path.join(folder, 'addin/dist')]);
  for (const name of ['host.json', 'package.json', 'dist/main.cjs'])
    writeFileSync(path.join(folder, 'functions', name), name);
  writeFileSync(path.join(folder, 'functions/local.settings.json'), 'SECRET');
  writeFileSync(path.join(folder, 'addin/dist/taskpane.html'), '<p>');
  writeFileSync(path.join(folder, 'addin/dist/staticwebapp.config.json'), '{"globalHeaders":{"a":"b"}}');
  const before = process.cwd();
  process.chdir(folder);
  try {
    assembleService('.');
    assemblePane(release, '.');
    expect(Object.keys(unzipSync(readFileSync('out/deploy/service.zip')))).toEqual([
      'host.json',
      'package.json',
      'dist/main.cjs',
    ]);
    expect(JSON.parse(readFileSync('out/deploy/pane/settings.json', 'utf8'))).toEqual({
      signIn: { tenantId: association.tenantId, clientId: association.clientId },
      compute: 'service',
    });
    expect(readFileSync('out/deploy/pane/taskpane.html', 'utf8')).toBe('<p>');
    const config = (): unknown => JSON.parse(readFileSync('out/deploy/pane/staticwebapp.config.json', 'utf8'));
    expect(config()).toEqual({ globalHeaders: { a: 'b' } });
    assemblePane({ ...release, association: { ...association, allowedAddresses: ['192.0.2.0/24'] } }, '.');
    expect(config()).toEqual({ globalHeaders: { a: 'b' }, networking: { allowedIpRanges: ['192.0.2.0/24'] } });
  } finally {
    process.chdir(before);
  }
});
