/** The association the pane is built for: which one, the build says (`vite.config.ts`). */
declare module '@report/chosen-profile' {
  import type { Profile } from '@report/engine/profile';

  export const PROFILE: Profile;
}

/** How the association's facts are made of its rows (`late-derivations.ts`). */
declare module '@report/late-derivations' {
  /** Before anything is counted. */
  export const fill: () => void;
}
