/** The association the pane is built for: which one, the build says (`vite.config.ts`). */
declare module '@report/chosen-profile' {
  import type { Profile } from '@report/engine/profile';

  export const PROFILE: Profile;
}

/** What the association ships about its printed reports (`report.ts` beside its `profile.ts`); null without one. */
declare module '@report/chosen-report' {
  import type { ReportData } from '@report/word/report';

  export const REPORT: ReportData | null;
}

/** What the populations of the association are called (`vite.config.ts`). */
declare module '@report/population-labels' {
  export const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How the association's facts are made of its rows (`late-derivations.ts`). */
declare module '@report/late-derivations' {
  /** Before anything is counted. */
  export const fill: () => void;
}
