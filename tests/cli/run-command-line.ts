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

const { bundle } = (await import(path.resolve('cli', 'bundle.mjs'))) as {
  readonly bundle: (command: Command) => Promise<string>;
};

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
