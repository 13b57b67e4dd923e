import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWordArguments } from '../../cli/word-arguments';
import { radarCommand } from '../../cli/word-radar';
import { updateCommand } from '../../cli/word-update';
import { PROFILE } from '../fixtures/alupse';
import { runCommandLine } from './run-command-line';
import { temporaryFolder } from '../fixtures/temporary-folder';

/** The folder a file stands in may name a person: what is written names the file alone. */
const folder = path.join(temporaryFolder(), 'CANARI Éloïse');
const [workbook, document] = [path.join(folder, 'registres.xlsx'), path.join(folder, 'rapport.docx')];
const json = path.join(folder, 'ecrit.json');
const written = (): string => readFileSync(json, 'utf8');
const { signal } = new AbortController();

beforeAll(() => {
  mkdirSync(folder);
  copyFileSync(path.join('samples', 'registres-dialogue-2016.xlsx'), workbook);
  copyFileSync(path.join('samples', 'rapport-dialogue-2016.docx'), document);
});

test.each(['check', 'report'] as const)('%s --json', async (command) => {
  const { code } = await runCommandLine(command, workbook, '--year', '2016', '--json', json);
  expect(code).toBe(0);
  expect(written()).toContain('"file": "registres.xlsx"');
  expect(written()).not.toContain('CANARI');
});

test('word radar --json, word update --list', async () => {
  const options = (...argv: string[]) => readWordArguments(PROFILE, argv);
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const read = ['--registers', workbook, '--year', '2016'];
  await radarCommand(PROFILE, options('radar', document, ...read, '--json', json), say, signal);
  const radar = written();
  await updateCommand(PROFILE, options('update', document, ...read, '--list', json), say, signal);
  for (const text of [radar, written()]) {
    expect(text).toContain('"file": "rapport.docx"');
    expect(text).not.toContain('CANARI');
  }
});
