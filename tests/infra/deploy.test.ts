import { unzipSync } from 'fflate';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
  .replace(/clientId = '[^']*'/, "clientId = '0d9c7a61-2f57-4f0a-8e44-7b6a5f4e3d2c'");
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
function deploy(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const asked = path.join(folder, 'asked');
  rmSync(asked, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'infra/deploy.ts', ...args], {
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

test('--what-if compiles, asks Azure what would change, and does nothing else', () => {
  const { status, asked } = deploy(['--what-if']);
  expect(status).toBe(0);
  expect(asked).toEqual([
    'az bicep build --file infra/main.bicep --outdir out/deploy key=',
    `az deployment group what-if --resource-group statistiques --parameters ${file} key=`,
  ]);
});

test('the file as it is delivered is refused, and what is missing is said', () => {
  const { status, said, asked } = deploy([], { ASSOCIATION: 'infra/association.bicepparam' });
  expect([status, asked]).toEqual([1, []]);
  expect(said).toContain('hostName, tenantId, clientId');
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
])('%s = %s is refused before any command', (key, value) => {
  expect(() => readAssociation(FILLED.replace(new RegExp(`${key} = '[^']*'`), () => `${key} = ${value}`))).toThrow(key);
});

const commands = (steps: readonly Step[]): string[] =>
  steps.map((step) => ('run' in step ? step.run.join(' ') : 'prepare' in step ? step.prepare : step.awaitHealth));

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

test('going back is one command: the former service at once, then the pane of that version; the key of the site is shown nowhere', () => {
  expect(commands(backSteps(release, 'v0.0.9'))[0]).toContain('slot swap');
  const { said, asked } = deploy(['--back', 'v0.0.9']);
  // The stub of git makes no folder to build in: the command stops there, and says where.
  expect(asked.slice(0, 2).map((line) => line.replace(' key=', ''))).toEqual([
    'az functionapp deployment slot swap --resource-group statistiques --name statistiques-service --slot staging --target-slot production',
    'git worktree add --force out/back v0.0.9',
  ]);
  expect(said).toContain('Installer ses dépendances');
  expect(said).not.toContain('KEY-OF-THE-SITE');
});

test('what is published of the service is what Azure needs, and the pane knows whom to sign in to', async () => {
  const { assembleService, assemblePane } = await import('../../infra/deploy/run-steps');
  execFileSync('mkdir', ['-p', path.join(folder, 'functions/dist'), path.join(folder, 'addin/dist')]);
  for (const name of ['host.json', 'package.json', 'dist/main.cjs'])
    writeFileSync(path.join(folder, 'functions', name), name);
  writeFileSync(path.join(folder, 'functions/local.settings.json'), 'SECRET');
  writeFileSync(path.join(folder, 'addin/dist/taskpane.html'), '<p>');
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
  } finally {
    process.chdir(before);
  }
});
