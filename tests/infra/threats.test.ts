import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/threats.md'), 'utf8');
const rows = [...page.matchAll(/^\| ([PIAWR]\d+)\s*\|([^|]*)\|([^|]*)\|(.*)\|$/gm)].map(
  ([, id = '', threat = '', state = '', shown = '']) => ({ id, threat, state: state.trim(), shown: shown.trim() }),
);

test('every threat has one line and an answer', () => {
  const groups = Object.entries({ P: 12, I: 8, A: 10, W: 10, R: 12 });
  const expected = groups.flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, place) => `${letter}${place + 1}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(expected);
  for (const { state, shown, threat } of rows) {
    expect(['T', 'A person', 'No']).toContain(state);
    expect(Math.min(shown.length, threat.trim().length)).toBeGreaterThan(2);
  }
});

/** A test, a folder with tests in it, or the rules of the linter. */
function isTest(file: string): boolean {
  if (!existsSync(file)) return false;
  if (statSync(file).isDirectory()) return readdirSync(file).some((name) => /\.test\.tsx?$/.test(name));
  return /\.(test|campaign)\.tsx?$|eslint\.config\.js$/.test(file);
}

test('every file that the review names exists', () => {
  const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file ?? '');
  expect(named.filter((file) => !isTest(path.join(root, file)) && !file.endsWith('threats.test.ts'))).toEqual([]);
});

test('what is called tested names a test or a rule that exists', () => {
  const missing = rows.flatMap(({ id, state, shown }) => {
    const named = [...shown.matchAll(/`((?:tests\/|eslint)[^`]+)`/g)].map(([, file]) => file ?? '');
    if (state === 'T' && named.length === 0) return [`${id}: nothing is named`];
    return named.filter((file) => !isTest(path.join(root, file))).map((file) => `${id}: ${file}`);
  });
  expect(missing).toEqual([]);
});
