import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '@report/engine/profile';
export { DEFAULT_PROFILE } from '@report/profiles/default-profile';
import { UsageError } from './usage-error';

const FOLDER = path.join(import.meta.dirname, '..', 'profiles');

/** Whether a profile ships a file: `publication.ts` beside its `profile.ts`. */
export const ships = (name: string, file: string): boolean => existsSync(path.join(FOLDER, name, file));

/** Names of the profiles there are: the folders of `profiles/` that have one. */
const profileNames = (): readonly string[] => readdirSync(FOLDER).filter((name) => ships(name, 'profile.ts'));

/**
 * The profile of an association by its name, as `--profile` gives it.
 *
 * @throws UsageError when there is none of that name: it says which there are
 */
export async function loadProfile(name: string): Promise<Profile> {
  const names = profileNames();
  // Only a name that was listed is loaded: what is typed never becomes a path.
  if (!/^[a-z]+$/i.test(name) || !names.includes(name))
    throw new UsageError(`--profile attend le nom d’un profil : ${names.join(', ')}`);
  const { PROFILE } = (await import(`../profiles/${name}/profile.ts`)) as { readonly PROFILE: Profile };
  return PROFILE;
}
