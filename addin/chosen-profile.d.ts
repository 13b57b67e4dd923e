/** The association the pane is built for: which one, the build says (`vite.config.ts`). */
declare module '@report/chosen-profile' {
  import type { Profile } from '@report/engine/profile';

  export const PROFILE: Profile;
}
