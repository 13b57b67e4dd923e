import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { OUT, type Release, type Step } from './steps';

/** What is published of `functions/`: the same three files as `.funcignore` lets through. */
const SERVICE_FILES = ['host.json', 'package.json', 'dist/main.cjs'];
/** How long a new version may take to answer for the first time. */
const HEALTH = { tries: 30, wait: 10_000 };

/** Runs the steps one after the other, and stops at the first that fails. Prints titles and what the commands print; never the secret. */
export async function runSteps(steps: readonly Step[], release: Release): Promise<void> {
  let secret = '';
  for (const [index, step] of steps.entries()) {
    console.log(`[${index + 1}/${steps.length}] ${step.title}`);
    if ('awaitHealth' in step) await awaitHealth(step.awaitHealth, release.version);
    else if ('prepare' in step) {
      if (step.prepare === 'pane') assemblePane(release, step.folder ?? '.');
      else assembleService(step.folder ?? '.');
    } else {
      const [command, ...args] = step.run;
      const said = execFileSync(command, args, {
        cwd: step.folder ?? '.',
        env: secret === '' ? process.env : { ...process.env, SWA_CLI_DEPLOYMENT_TOKEN: secret },
        stdio: ['ignore', step.secret === true ? 'pipe' : 'inherit', 'inherit'],
      }) as Buffer | null;
      if (step.secret === true) secret = String(said).trim();
    }
  }
}

/** The built pane, with the settings of this installation beside it. */
export function assemblePane({ association: { tenantId, clientId } }: Release, folder: string): void {
  const pane = join(OUT, 'pane');
  rmSync(pane, { recursive: true, force: true });
  cpSync(join(folder, 'addin/dist'), pane, { recursive: true });
  const settings = { signIn: { tenantId, clientId }, compute: 'service' };
  writeFileSync(join(pane, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

export function assembleService(folder: string): void {
  mkdirSync(OUT, { recursive: true });
  const files = SERVICE_FILES.map((file) => [file, readFileSync(join(folder, 'functions', file))] as const);
  writeFileSync(join(OUT, 'service.zip'), zipSync(Object.fromEntries(files), { level: 9 }));
}

async function awaitHealth(url: string, version: string): Promise<void> {
  for (let tries = HEALTH.tries; tries > 0; tries -= 1) {
    const said = await fetch(url)
      .then((response) => response.json() as Promise<Record<string, unknown>>)
      .catch((): Record<string, unknown> => ({}));
    if (said['version'] === version && said['signIn'] === 'required') return;
    await new Promise((resolve) => setTimeout(resolve, HEALTH.wait));
  }
  throw new Error(`${url} n’annonce pas la version ${version} avec connexion obligatoire`);
}
