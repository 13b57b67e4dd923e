import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '@report/engine/profile';
import { profileCompleteness } from '../fixtures/completeness';
import { importFile } from '../fixtures/import-file';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'profiles');
const names = readdirSync(FOLDER).filter((name) => existsSync(path.join(FOLDER, name, 'profile.ts')));
const profiles = await Promise.all(
  names.map(async (name) => {
    const { PROFILE } = await importFile(path.join(FOLDER, name, 'profile.ts'));
    return [name, PROFILE as Profile] as const;
  }),
);

describe.each(profiles)('the profile %s', (name, profile) => {
  test('lacks nothing', async () => {
    expect(await profileCompleteness(profile)).toEqual([]);
  });

  test('is called as its folder is', () => {
    expect(profile.name).toBe(name);
  });
});

test('no two associations are one add-in to Office', () => {
  const ids = profiles.map(([, { brand }]) => brand.addinId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(names.length).toBeGreaterThan(1);
});
