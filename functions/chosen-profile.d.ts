/** The profile of the association the service is built for: the build puts `profiles/NAME/profile.ts` in its place. */
declare module '@report/chosen-profile' {
  import type { Profile } from '@report/engine/profile';

  export const PROFILE: Profile;
}
