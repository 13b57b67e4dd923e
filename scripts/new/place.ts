import { Refusal } from './refusal';
import type { Workspace } from './workspace';

/** Where a thing goes: a service of a profile. */
export interface Place {
  readonly profile: string;
  /** Key of the service, and its folder (they differ where a word was too long for a key). */
  readonly service: string;
  readonly folder: string;
  /** «profiles/alupse/dialogue» and «tests/profiles/alupse/dialogue». */
  readonly sources: string;
  readonly tests: string;
}

const oneOf = (names: readonly string[]): string => names.join(', ') || 'none';

/** The profile of a name. Throws a Refusal that says which there are. */
export function checkProfile(files: Workspace, profile: string): string {
  const known = files.list('profiles').filter((name) => files.has(`profiles/${name}/profile.ts`));
  if (!known.includes(profile)) throw new Refusal(`There is no profile «${profile}». There are: ${oneOf(known)}.`);
  return profile;
}

/** The services of a profile: folder and key. */
export const servicesOf = (files: Workspace, profile: string): readonly (readonly [folder: string, key: string])[] =>
  files
    .list(`profiles/${profile}`)
    .filter((folder) => files.has(`profiles/${profile}/${folder}/service.ts`))
    .map((folder) => {
      const key = /\bkey: '([^']+)'/.exec(files.read(`profiles/${profile}/${folder}/service.ts`))?.[1];
      return [folder, key ?? folder] as const;
    });

/** The service of a name (its folder or its key); the only one of the profile when none is named. */
export function placeOf(files: Workspace, profile: string, asked: string | undefined): Place {
  const known = servicesOf(files, checkProfile(files, profile));
  const names = known.map(([folder, key]) => (folder === key ? key : `${folder} (${key})`));
  const [found] = known.filter(([folder, key]) =>
    asked === undefined ? known.length === 1 : [folder, key].includes(asked),
  );
  if (!found)
    throw new Refusal(
      asked === undefined
        ? `Say which service of ${profile} with --service: ${oneOf(names)}.`
        : `${profile} has no service «${asked}». It has: ${oneOf(names)}. A new one: npm run new -- service ${asked} --profile ${profile}`,
    );
  const [folder, service] = found;
  return {
    profile,
    service,
    folder,
    sources: `profiles/${profile}/${folder}`,
    tests: `tests/profiles/${profile}/${folder}`,
  };
}
