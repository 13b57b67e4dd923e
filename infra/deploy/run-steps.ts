import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { commandOf } from './command-of';
import { OUT, type Healthy, type Release, type Step } from './steps';

/** What is published of `functions/`: the same three files as `.funcignore` lets through. */
const SERVICE_FILES = ['host.json', 'package.json', 'dist/main.cjs'];
/** How long a new version may take to answer for the first time. */
const HEALTH = { tries: 30, wait: 10_000 };

/** Runs the steps one after the other, and stops at the first that fails. Prints titles and what the commands print; never the secret. */
export async function runSteps(steps: readonly Step[], release: Release): Promise<void> {
  let secret = '';
  for (const [index, step] of steps.entries()) {
    const place = `[${index + 1}/${steps.length}] ${step.title}`;
    if ((step.onlyIf && !(await says(step.onlyIf))) || (step.unless && (await says(step.unless)))) {
      console.log(`${place} : pas nécessaire`);
      continue;
    }
    console.log(place);
    if ('awaitHealth' in step) await awaitHealth(step.awaitHealth);
    else if ('prepare' in step) {
      const folder = step.folder ?? '.';
      if (step.prepare === 'pane') assemblePane(release, folder);
      else if (step.prepare === 'service') assembleService(folder);
      else rmSync(folder, { recursive: true, force: true });
    } else {
      const { command, args, shell } = commandOf(step.run);
      const said = execFileSync(command, args, {
        shell,
        cwd: step.folder ?? '.',
        env: secret === '' ? process.env : { ...process.env, SWA_CLI_DEPLOYMENT_TOKEN: secret },
        stdio: ['ignore', step.secret === true ? 'pipe' : 'inherit', 'inherit'],
      }) as Buffer | null;
      if (step.secret === true) secret = String(said).trim();
    }
  }
}

/** The built pane, with the settings of this installation beside it; where addresses are named, the site answers these alone. */
export function assemblePane({ association }: Release, folder: string): void {
  const { tenantId, clientId, allowedAddresses } = association;
  const pane = join(OUT, 'pane');
  rmSync(pane, { recursive: true, force: true });
  cpSync(join(folder, 'addin/dist'), pane, { recursive: true });
  const settings = { signIn: { tenantId, clientId }, compute: 'service' };
  writeFileSync(join(pane, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
  if (allowedAddresses.length === 0) return;
  const file = join(pane, 'staticwebapp.config.json');
  const config = JSON.parse(readFileSync(file, 'utf8')) as object;
  const restricted = { ...config, networking: { allowedIpRanges: allowedAddresses } };
  writeFileSync(file, `${JSON.stringify(restricted, null, 2)}\n`);
}

export function assembleService(folder: string): void {
  mkdirSync(OUT, { recursive: true });
  const files = SERVICE_FILES.map((file) => [file, readFileSync(join(folder, 'functions', file))] as const);
  writeFileSync(join(OUT, 'service.zip'), zipSync(Object.fromEntries(files), { level: 9 }));
}

async function awaitHealth(wanted: Healthy): Promise<void> {
  for (let tries = HEALTH.tries; tries > 0; tries -= 1) {
    if (await says(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, HEALTH.wait));
  }
  throw new Error(`${wanted.url} n’annonce pas la version ${wanted.version} avec connexion obligatoire`);
}

/** Whether that is so now; what does not answer, or is no service of ours, says nothing. */
async function says({ url, version }: Healthy): Promise<boolean> {
  const said = await fetch(url, { signal: AbortSignal.timeout(HEALTH.wait) })
    .then((response) => response.json() as Promise<Record<string, unknown>>)
    .catch((): Record<string, unknown> => ({}));
  return said['version'] === version && said['signIn'] === 'required';
}
