import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWordArguments } from '@report/cli/word-arguments';
import { draftCommand } from '@report/cli/word-draft';
import { radarCommand } from '@report/cli/word-radar';
import { updateCommand } from '@report/cli/word-update';
import { PROFILE } from '../fixtures/alupse';

const registers = (year: number): string => path.join('tests', 'fixtures', 'registers', `bebe-${year}.xlsx`);
const folder = mkdtempSync(path.join(tmpdir(), 'word-published-'));
const [document, list] = [path.join(folder, 'rapport.docx'), path.join(folder, 'liste.json')];
const { signal } = new AbortController();
const said: string[] = [];
const say = (line: string): void => void said.push(line);
const asked = (...argv: string[]) => readWordArguments(PROFILE, argv);

beforeAll(async () => {
  const options = asked('draft', '--registers', registers(2016), '--year', '2016', '--publish', '--out', document);
  await draftCommand(PROFILE, options, say, signal);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a draft of what may be published says so, and is read against that by itself: nothing is found', async () => {
  const found = await radarCommand(
    PROFILE,
    asked('radar', document, '--registers', registers(2016), '--year', '2016'),
    say,
    signal,
  );
  expect(said.join('\n')).toContain('Ce document a été établi avec : version à publier.');
  expect(found).toBe(0);
});

test('an update of it is of what may be published too: no figure becomes a count of 1 to 5', async () => {
  const options = asked('update', document, '--registers', registers(2023), '--year', '2023', '--list', list);
  await updateCommand(PROFILE, options, say, signal);
  const { changes } = JSON.parse(readFileSync(list, 'utf8')) as {
    readonly changes: readonly { readonly ref: string; readonly new: string }[];
  };
  expect(changes.length).toBeGreaterThan(20);
  const isOfPersons = (ref: string): boolean =>
    !ref.endsWith('%') && !/deplacement|concertation|personnel|action|prestation/.test(ref);
  expect(changes.filter(({ ref, new: to }) => isOfPersons(ref) && /^[1-5]$/.test(to))).toEqual([]);
});
