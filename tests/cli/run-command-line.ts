import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import path from 'node:path';

type Command = 'report' | 'check' | 'cross' | 'series';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs a command as `npm run` does: another process, its arguments, its exit code. */
export const runAsNpmDoes = (command: Command, ...argv: string[]): Promise<Ran> =>
  run(path.join('cli', 'from-bundle.mjs'), command, ...argv);

/** The same, but the file it runs from is made once. */
export async function runCommandLine(command: Command, ...argv: string[]): Promise<Ran> {
  return run(await (bundles[command] ??= bundle(command)), ...argv);
}

const bundles: Partial<Record<Command, Promise<string>>> = {};

async function bundle(command: Command): Promise<string> {
  // Beside the folder of profiles, as the sources are; another worker writes a file of its own.
  const outfile = path.resolve('out', `${command}-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join('cli', `${command}-command.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['exceljs', '@azure/*'],
    logLevel: 'error',
  });
  return outfile;
}

function run(...argv: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, argv);
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({ code, out, said });
    }),
  );
}
