import type { Reread, SaidOfFigures, ReportStage, UpdatePlan, WrittenDraft, WrittenUpdate } from '../../word-report';

/** home: what can be done; reread: what was found; update: what would change; unknown: figures nobody knows. */
export type ReportPage = 'home' | 'reread' | 'update' | 'unknown';

/** Work on a report that is under way. */
export interface ReportJob {
  /** Outcomes of another job are dropped. */
  readonly id: number;
  readonly kind: 'draft' | 'reread' | 'plan' | 'write';
  readonly stage: ReportStage | null;
}

/** The work on reports. Kept while the pane is open, whatever else is looked at; the files stay in memory. */
export interface ReportState {
  readonly job: ReportJob | null;
  /** Why the last work could not be done. */
  readonly problem: string | null;
  /** Order and chapters of a draft; null: those of the year. */
  readonly edition: string | null;
  readonly draft: WrittenDraft | null;
  readonly reread: Reread | null;
  readonly plan: UpdatePlan | null;
  /** Ids of the changes that were accepted. */
  readonly accepted: ReadonlySet<string>;
  readonly said: SaidOfFigures;
  readonly tracked: boolean;
  readonly written: WrittenUpdate | null;
}

/** What the user can do with reports. */
export interface ReportWork {
  readonly chooseEdition: (edition: string) => void;
  /** `template`: whose styles are taken. */
  readonly draft: (template: File | null) => void;
  /** `last`: the report of a year before, to be held against as well. */
  readonly reread: (file: File, last?: File) => void;
  /** A difference is meant, or no longer. */
  readonly meant: (index: { readonly list: 'findings' | 'toCheck' | 'accepted'; readonly at: number }) => void;
  /** Lists what would change; `ticked`: places whose changes are accepted at once. */
  readonly plan: (file: File, ticked?: readonly string[]) => void;
  readonly accept: (ids: readonly string[], accepted: boolean) => void;
  readonly say: (figure: string, ref: string) => void;
  readonly track: (tracked: boolean) => void;
  readonly write: () => void;
  readonly cancel: () => void;
}
