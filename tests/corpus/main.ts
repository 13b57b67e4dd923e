import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { linesOf, type Line } from './lines-of';
import { tryFile } from './try-file';

/**
 * `npm run corpus -- FOLDER [--json FILE]`: reads and saves every workbook of a folder, one after the other, in a process
 * that is ended when a file takes longer than three minutes. Names of files that are not sound, with the reason, stand in
 * `not-sound.txt`. Ends with 1 when a sound file is refused, a file fails otherwise, or a part is not kept.
 */
const LONGEST = 180_000;
const ENDINGS = /\.(?:xlsx|xlsm|xltx|xltm)$/i;

async function answer(file: string): Promise<void> {
  let line: Omit<Line, 'file'>;
  try {
    line = { tried: await tryFile(new Uint8Array(readFileSync(file))), failed: null, memory: 0 };
  } catch (error) {
    line = { tried: null, failed: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown', memory: 0 };
  }
  process.send?.({ ...line, memory: process.resourceUsage().maxRSS / 1024 });
}

async function askAll(): Promise<void> {
  const [folder, option, json] = process.argv.slice(2);
  if (folder === undefined || (option !== undefined && (option !== '--json' || json === undefined))) {
    process.stderr.write('npm run corpus -- FOLDER [--json FILE]\n');
    process.exitCode = 2;
    return;
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ENDINGS.test(file))
    .sort();
  const lines: Line[] = [];
  let child: ChildProcess | null = null;
  for (const file of files) {
    child ??= fork(path.join(import.meta.dirname, 'main.ts'), { execArgv: ['--import', 'tsx'] });
    const line = await asked(child, path.join(folder, file));
    if (line === null) {
      child.kill('SIGKILL');
      child = null;
    }
    lines.push({ file, ...(line ?? { tried: null, failed: 'no answer within three minutes', memory: 0 }) });
    if (lines.length % 100 === 0) process.stderr.write(`${lines.length} of ${files.length}\n`);
  }
  child?.kill();
  if (json !== undefined) writeFileSync(json, JSON.stringify(lines, null, 1));
  const said = linesOf(lines, notSound());
  process.stdout.write(`${said.lines.join('\n')}\n`);
  if (!said.isSound) process.exitCode = 1;
}

/** What one file gave; null when the process did not answer. */
const asked = (child: ChildProcess, file: string): Promise<Omit<Line, 'file'> | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, LONGEST, null);
    function done(line: Omit<Line, 'file'> | null): void {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(line);
    }
    child.once('message', done).once('exit', () => {
      done(null);
    });
    child.send(file);
  });

/** Ends of names of files that are not sound → why. */
function notSound(): Map<string, string> {
  const text = readFileSync(path.join(import.meta.dirname, 'not-sound.txt'), 'utf8');
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(' | ', 2) as [string, string]),
  );
}

if (process.send === undefined) await askAll();
else process.on('message', (file: string) => void answer(file));
