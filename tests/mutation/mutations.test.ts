import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MUTATIONS } from './mutations';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('every mutation changes a text that stands once in its file, and names folders or suites that are there', () => {
  const known = (suite: string): boolean =>
    ['', '.test.ts', '.test.tsx'].some((end) => existsSync(path.join(ROOT, 'tests', suite + end)));
  const wrong = MUTATIONS.filter(
    ({ file, from, to, suites }) =>
      readFileSync(path.join(ROOT, file), 'utf8').split(from).length !== 2 || from === to || !suites.every(known),
  );
  expect(wrong).toEqual([]);
});
