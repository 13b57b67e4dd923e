import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '@report/engine/profile';
import { profileCompleteness } from '../fixtures/completeness';

const FOLDER = path.join(__dirname, '..', '..', 'profiles');
const names = readdirSync(FOLDER).filter((name) => existsSync(path.join(FOLDER, name, 'profile.ts')));
const profileOf = (name: string): Profile =>
  jest.requireActual<{ readonly PROFILE: Profile }>(path.join(FOLDER, name, 'profile.ts')).PROFILE;

describe.each(names)('the profile %s', (name) => {
  const profile = profileOf(name);

  test('lacks nothing', () => {
    expect(profileCompleteness(profile)).toEqual([]);
  });

  test('is called as its folder is', () => {
    expect(profile.name).toBe(name);
  });
});

test('no two associations are one add-in to Office', () => {
  const ids = names.map((name) => profileOf(name).brand.addinId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(names.length).toBeGreaterThan(1);
});
