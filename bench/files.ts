import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { FileError } from '@report/ooxml/bounds';
import { readBook } from '@report/ooxml/book';
import { Package } from '@report/ooxml/package';
import { readWorkbookValues } from '@report/ooxml/spreadsheet';
import { HOSTILE, LARGE } from './hostile-files';

const READERS = { values: readWorkbookValues, book: (bytes: Uint8Array) => readBook(Package.open(bytes)) };
type Reader = keyof typeof READERS;

/**
 * Prints how files made to hold a reader, and large sound ones, are answered: as the pane reads an added file («values») and
 * as the command line and the preview open one («book»). Each is read in a process of its own: memory is the most it held
 * above what it held before. Milliseconds are of computing: of all threads, and of this one in the
 * longest slice.
 */
export function benchFiles(): Promise<void> {
  const asked = process.env['BENCH_FILE'];
  if (asked === undefined) printAll();
  else readOne(asked, (process.env['BENCH_READER'] ?? 'values') as Reader);
  return Promise.resolve();
}

function printAll(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-files-'));
  for (const [name, make] of Object.entries({ ...HOSTILE, ...LARGE })) {
    const file = path.join(folder, 'file.xlsx');
    writeFileSync(file, make());
    const lines: Record<string, string> = { bytes: String(readFileSync(file).length) };
    for (const reader of Object.keys(READERS)) {
      const env = { ...process.env, BENCH_FILE: file, BENCH_READER: reader };
      const said = execFileSync(process.execPath, [process.argv[1] ?? '', 'files'], { env, encoding: 'utf8' });
      lines[reader] = said.trim().split('\n').at(-1) ?? '';
    }
    console.log(
      `${name}: ${Object.entries(lines)
        .map(([key, line]) => `${key} ${line}`)
        .join('; ')}`,
    );
  }
  rmSync(folder, { recursive: true });
}

function readOne(file: string, reader: Reader): void {
  const bytes = new Uint8Array(readFileSync(file));
  const held = process.memoryUsage().rss;
  const start = process.cpuUsage().user / 1000;
  let [longest, slices, most, outcome] = [0, 0, held, 'read'];
  try {
    const steps = READERS[reader](bytes);
    for (let done = false; !done; slices += 1) {
      const begun = ofThread();
      done = steps.next().done === true;
      longest = Math.max(longest, ofThread() - begun);
      most = Math.max(most, process.memoryUsage().rss);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    outcome = error.reason;
  }
  const memory = (most - held) / 2 ** 20;
  console.log(
    `${outcome}, ${Math.round(process.cpuUsage().user / 1000 - start)} ms in ${slices} slices, longest ${Math.round(longest)} ms, ${Math.round(memory)} MB`,
  );
}

const OF_THREAD = '/proc/self/schedstat';
/** Milliseconds that this thread has worked, as Linux counts them: what others do meanwhile, and helping threads, left out. */
const ofThread = existsSync(OF_THREAD)
  ? (): number => Number(readFileSync(OF_THREAD, 'utf8').split(' ')[0]) / 1e6
  : (): number => process.cpuUsage().user / 1000;
