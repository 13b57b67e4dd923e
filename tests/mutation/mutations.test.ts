import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MUTATIONS } from './mutations';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SUITES = readdirSync(path.join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.test\.tsx?$/.test(file));

test('every mutation changes a text that stands once in its file, and names suites that are there', () => {
  const wrong = MUTATIONS.filter(
    ({ file, from, to, suites }) =>
      readFileSync(path.join(ROOT, file), 'utf8').split(from).length !== 2 ||
      from === to ||
      !suites.every((suite) => SUITES.some((name) => name.startsWith(suite))),
  );
  expect(wrong).toEqual([]);
});
