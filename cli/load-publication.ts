import type { DisclosurePolicy } from '@report/engine/disclosure';
import type { Profile } from '@report/engine/profile';
import { ships } from './load-profile';

/** Of a profile that says nothing of it: everything is protected, and only the groups of its own lists are known. */
const NONE_GIVEN: DisclosurePolicy = {
  version: '1',
  threshold: 6,
  sensitiveThreshold: 10,
  unprotected: [],
  hierarchies: {},
};

/** What an association lets out of its figures: the `publication.ts` beside its `profile.ts`. */
export async function loadPublication({ name }: Pick<Profile, 'name'>): Promise<DisclosurePolicy> {
  if (!ships(name, 'publication.ts')) return NONE_GIVEN;
  const { PUBLICATION } = (await import(`../profiles/${name}/publication.ts`)) as {
    readonly PUBLICATION: DisclosurePolicy;
  };
  return PUBLICATION;
}
