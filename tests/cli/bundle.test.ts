import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { bundle } = (await import(path.resolve('cli', 'bundle.mjs'))) as {
  readonly bundle: (command: string, root: string) => Promise<string>;
};

const LONG_AGO = new Date('2020-01-01T00:00:00Z');
let root: string;

/** Writes a source as if it had been written a while ago. */
function write(file: string, text: string): void {
  const whole = path.join(root, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  for (let one = whole; one !== root; one = path.dirname(one)) utimesSync(one, LONG_AGO, LONG_AGO);
}

const says = async (): Promise<unknown> =>
  ((await import(pathToFileURL(await bundle('say', root)).href)) as { readonly said: unknown }).said;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'alupse-bundle-'));
  write('cli/say-command.ts', "import { word } from '../words/word';\nexport const said = word;\n");
  write('words/word/index.ts', "export const word: string = 'first';\n");
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('the file of a command is kept while nothing it was made of changes', async () => {
  const first = await bundle('say', root);
  expect(await says()).toBe('first');
  expect(await bundle('say', root)).toBe(first);
  expect(readdirSync(path.join(root, 'out')).sort()).toEqual([path.basename(first), 'say.inputs.json'].sort());
});

test('a source that was changed is in the next run, though it is as long as before', async () => {
  expect(await says()).toBe('first');
  writeFileSync(path.join(root, 'words/word/index.ts'), "export const word: string = 'later';\n");
  expect(await says()).toBe('later');
});

test('a new source that is found before another one is in the next run', async () => {
  expect(await says()).toBe('first');
  writeFileSync(path.join(root, 'words/word.ts'), "export const word: string = 'nearer';\n");
  expect(await says()).toBe('nearer');
});

test('a file that was removed is made again', async () => {
  rmSync(await bundle('say', root));
  expect(await says()).toBe('first');
});
