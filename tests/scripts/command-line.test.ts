import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'report-new-'));
beforeAll(() => {
  cpSync(join(ROOT, 'profiles'), join(folder, 'profiles'), { recursive: true });
  cpSync(join(ROOT, '.prettierrc.json'), join(folder, '.prettierrc.json'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as `npm run new` does, in a copy of the profiles. */
const run = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/new/main.ts'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('it writes, says what was written, and what is left to fill in', () => {
  const { status, stdout, stderr } = run('table', 'domicile-justice', '--service', 'dialogue');
  expect([status, stderr]).toEqual([0, '']);
  const entry = 'profiles/alupse/dialogue/tables/domicile-justice.ts';
  expect(stdout).toContain(`New:    ${entry}\n`);
  expect(stdout).toContain('Edited: profiles/alupse/dialogue/tables/index.ts\n');
  expect(stdout).toMatch(/To fill in.*\n- .*domicile-justice\.ts: title/);
  expect(read(entry)).toContain("id: 'dialogue-domicile-justice'");
  // As prettier has it: a line too long for one is cut.
  run('service', 'atelier');
  expect(read('profiles/alupse/definitions.ts')).toMatch(/\n {4}\.\.\.ATELIER_REGISTERS,\n {2}\],/);
});

test('what is refused is said on the other channel, and nothing is written', () => {
  const before = read('profiles/alupse/medical/tables/index.ts');
  const { status, stdout, stderr } = run('table', 'Consultations', '--service', 'medical');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^«Consultations» cannot be a name: .*\n$/);
  expect(read('profiles/alupse/medical/tables/index.ts')).toBe(before);
  expect(existsSync(join(folder, 'profiles/alupse/medical/tables/Consultations.ts'))).toBe(false);
});
