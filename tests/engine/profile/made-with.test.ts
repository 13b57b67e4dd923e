import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { madeWith, madeWithText } from '@report/engine/profile';
import { PROFILE } from '../../fixtures/alupse';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const versionOf = (file: string): unknown => (JSON.parse(readFileSync(file, 'utf8')) as { version: unknown }).version;

test('the version of the product is that of every package', () => {
  const { workspaces } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { workspaces: string[] };
  expect(readdirSync(ROOT)).toEqual(expect.arrayContaining(workspaces));
  const versions = ['.', ...workspaces].map((folder) => versionOf(path.join(ROOT, folder, 'package.json')));
  expect(new Set(versions)).toEqual(new Set([madeWith(PROFILE).product]));
});

test('another rule, or another word of one, is another set of rules; the catalogue stays', () => {
  const [first, ...others] = PROFILE.rules;
  if (first === undefined) throw new Error('no rule');
  const reworded = { ...PROFILE, rules: [{ ...first, remedy: 'Autre chose.' }, ...others] };
  const [now, then, less] = [PROFILE, reworded, { ...PROFILE, rules: others }].map(madeWith);
  expect(new Set([now?.rules, then?.rules, less?.rules]).size).toBe(3);
  expect(then?.catalogue).toBe(now?.catalogue);
  expect(madeWithText(PROFILE)).toBe(
    `version ${now?.product ?? ''} · catalogue ${now?.catalogue ?? ''} · règles ${now?.rules ?? ''}`,
  );
});
