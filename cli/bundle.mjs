import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const PROJECT = path.join(import.meta.dirname, '..');
/** An older file of a command may still be about to be loaded by a process that began before. */
const KEPT_FOR = 3_600_000;

/**
 * A command and all it imports in one file, which loads in a tenth of the time that its sources take. The file is kept, and
 * made again when anything it was made of has changed: it is never older than the sources.
 *
 * @param {string} command `report` for `report-command.ts`
 * @param {string} root folder of the project
 * @returns {Promise<string>} its path
 */
export async function bundle(command, root = PROJECT) {
  // Beside the folder of profiles, as the sources are.
  const out = path.join(root, 'out');
  const list = path.join(out, `${command}.inputs.json`);
  const known = readKept(list);
  if (known !== null && known.stamp === stampOf(root, known.inputs)) return path.join(out, known.file);

  const begun = Date.now();
  const making = path.join(out, `${command}-${process.pid}.mjs`);
  // Loaded here: nine starts in ten do without it.
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: [path.join(root, 'cli', `${command}-command.ts`)],
    outfile: making,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['exceljs', '@azure/*'],
    logLevel: 'error',
    metafile: true,
    absWorkingDir: root,
  });
  const inputs = inputsOf(root, Object.keys(metafile.inputs));
  const stamp = stampOf(root, inputs);
  // What was edited while this was made may be in it or not: made again the next time.
  const changed = inputs.some((input) => (statOf(root, input)?.mtimeMs ?? 0) >= begun);
  const file = `${command}-${stamp}.mjs`;
  renameSync(making, path.join(out, file));
  forget(out, command, file);
  if (!changed) {
    writeFileSync(`${list}.${process.pid}`, JSON.stringify({ stamp, file, inputs }));
    renameSync(`${list}.${process.pid}`, list);
  }
  return path.join(out, file);
}

/** What a file is made of: its sources, the folders they stand in (a new one may be found before another), how they are found. */
function inputsOf(root, sources) {
  const folders = new Set();
  for (const source of sources)
    for (let folder = path.dirname(source); folder !== '.'; folder = path.dirname(folder)) folders.add(folder);
  const packages = ['', ...folders].map((folder) => path.join(folder, 'package.json'));
  const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json', 'cli/bundle.mjs'];
  return [...sources, ...folders, ...packages.filter((one) => statOf(root, one) !== undefined), ...settings];
}

const statOf = (root, input) => statSync(path.join(root, input), { throwIfNoEntry: false });

/** When each was changed last, and how large it is. */
function stampOf(root, inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    const stat = statOf(root, input);
    hash.update(`${input} ${stat?.mtimeMs} ${stat?.isDirectory() ? '' : stat?.size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** What was kept of a command; null when there is nothing, or its file is gone. */
function readKept(list) {
  try {
    const kept = JSON.parse(readFileSync(list, 'utf8'));
    return statSync(path.join(path.dirname(list), kept.file), { throwIfNoEntry: false }) === undefined ? null : kept;
  } catch {
    return null;
  }
}

/** Removes older files of a command. */
function forget(out, command, current) {
  for (const file of readdirSync(out)) {
    if (file === current || !new RegExp(`^${command}-[0-9a-f]+\\.mjs$`).test(file)) continue;
    const stat = statSync(path.join(out, file), { throwIfNoEntry: false });
    if (stat !== undefined && Date.now() - stat.mtimeMs > KEPT_FOR) rmSync(path.join(out, file), { force: true });
  }
}
