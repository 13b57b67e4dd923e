import { spawn } from 'node:child_process';
import path from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs a command of the command line as a person does: another process, its arguments, its exit code. */
export function runCommandLine(command: 'report' | 'check', ...argv: string[]): Promise<Ran> {
  const tsx = path.resolve('node_modules', 'tsx', 'dist', 'cli.mjs');
  const child = spawn(process.execPath, [tsx, path.join('cli', `${command}-command.ts`), ...argv]);
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
