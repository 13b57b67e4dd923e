import { AppError } from '@report/engine/contract';
import { type JobOptions, problemOf, type ReportJobs, type UpdatePlan } from '../../word-report';
import type { PaneEvent } from '../model/events';
import type { PanePorts } from '../model/ports';
import type { ReportJob, ReportPage, ReportState, ReportWork } from '../model/report-state';
import type { PaneState } from '../model/state';
import { editionOfDraft } from './edition-of-draft';

export interface ReportWorkOptions {
  readonly ports: Pick<PanePorts, 'profile' | 'report' | 'newReference'>;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly jobs: ReportJobs;
}

const NOTHING: ReportState = {
  job: null,
  problem: null,
  edition: null,
  draft: null,
  reread: null,
  plan: null,
  accepted: new Set(),
  said: new Map(),
  tracked: false,
  written: null,
};

/** One job at a time; the outcome of a cancelled one is dropped. */
export function createReportWork({ ports, state, dispatch, jobs }: ReportWorkOptions): ReportWork {
  let last = 0;
  let asking = new AbortController();
  const own = (): ReportState => state().report ?? NOTHING;
  const change = (next: Partial<ReportState>): void => {
    dispatch({ type: 'reportChanged', report: { ...own(), ...next } });
  };
  change({});

  const say = (error: unknown): string => {
    const problem = problemOf(error);
    if (problem !== null) return problem;
    const reference = ports.newReference();
    ports.report(reference);
    return `Une erreur imprévue est survenue (code ${reference}). Votre fichier et votre classeur sont comme avant.`;
  };

  const begin = <T>(
    kind: ReportJob['kind'],
    work: (options: JobOptions) => Promise<T>,
    then: (result: T) => Partial<ReportState>,
    page: ReportPage | null = null,
  ): void => {
    if (own().job !== null) return;
    last += 1;
    const id = last;
    asking = new AbortController();
    const { signal } = asking;
    const isOn = (): boolean => own().job?.id === id;
    change({ job: { id, kind, stage: null }, problem: null, draft: null, written: null });
    const onStage: JobOptions['onStage'] = (stage) => {
      if (signal.aborted) throw new AppError('CANCELLED');
      if (isOn()) change({ job: { id, kind, stage } });
    };
    work({ signal, onStage }).then(
      (result) => {
        if (!isOn()) return;
        change({ ...then(result), job: null });
        const overlay = state().overlays.at(-1);
        if (page === null || overlay?.kind !== 'report' || overlay.page === page) return;
        const next = { kind: 'report', page } as const;
        dispatch({ type: overlay.page === 'update' ? 'overlayTurned' : 'overlayOpened', overlay: next });
      },
      (error: unknown) => {
        if (isOn()) change({ job: null, problem: say(error) });
      },
    );
  };

  const trace = () => state().done?.result.trace ?? null;

  const planWith = (
    file: File,
    said: ReportState['said'],
    accepted: (plan: UpdatePlan) => ReadonlySet<string>,
  ): void => {
    const tables = trace();
    if (tables === null) return;
    begin(
      'plan',
      (options) => jobs.plan({ file, trace: tables, said }, options),
      (plan) => ({ plan, said, accepted: accepted(plan) }),
      said.size > 0 && own().plan?.file === file ? null : 'update',
    );
  };

  return {
    chooseEdition: (edition) => {
      change({ edition });
    },
    draft: (template) => {
      const tables = trace();
      if (tables === null) return;
      const edition = editionOfDraft(ports.profile, own().edition, tables.answer);
      begin(
        'draft',
        (options) => jobs.draft({ trace: tables, edition, template }, options),
        (draft) => ({ draft }),
      );
    },
    reread: (file, before) => {
      begin(
        'reread',
        (options) => jobs.reread({ file, trace: trace(), last: before ?? null }, options),
        (reread) => ({ reread }),
        'reread',
      );
    },
    meant: ({ list, at }) => {
      const { reread } = own();
      const finding = reread?.[list][at];
      if (reread === null || finding === undefined) return;
      const meant = list !== 'accepted';
      jobs.accept(finding, meant).then(
        () => {
          if (own().reread !== reread) return;
          const without = reread[list].filter((one) => one !== finding);
          const back = finding.severity === 'check' ? 'toCheck' : 'findings';
          const to = meant ? 'accepted' : back;
          change({ reread: { ...reread, [list]: without, [to]: [...reread[to], finding] }, problem: null });
        },
        (error: unknown) => {
          change({ problem: say(error) });
        },
      );
    },
    plan: (file, ticked = []) => {
      planWith(file, new Map(), (plan) => new Set(ticked.flatMap((place) => idsAt(plan, place))));
    },
    accept: (ids, accepted) => {
      const next = new Set(own().accepted);
      for (const id of ids)
        if (accepted) next.add(id);
        else next.delete(id);
      change({ accepted: next, written: null });
    },
    say: (figure, ref) => {
      const { plan, accepted } = own();
      if (plan === null) return;
      const places = new Set(placesOf(plan, accepted));
      const said = new Map(own().said).set(figure, ref);
      planWith(plan.file, said, (next) => new Set([...places].flatMap((place) => idsAt(next, place))));
    },
    track: (tracked) => {
      change({ tracked });
    },
    write: () => {
      const { accepted, tracked } = own();
      begin(
        'write',
        (options) => jobs.write({ accepted, tracked }, options),
        (written) => ({ written }),
      );
    },
    cancel: () => {
      asking.abort();
      change({ job: null });
    },
  };
}

const edits = (plan: UpdatePlan) =>
  plan.sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.edits));

/** Ids of the changes at a place: with every answer the list is another one. */
const idsAt = (plan: UpdatePlan, place: string): string[] =>
  edits(plan).flatMap((edit) => (edit.place === place ? [edit.id] : []));

const placesOf = (plan: UpdatePlan, ids: ReadonlySet<string>): string[] =>
  edits(plan).flatMap(({ id, place }) => (ids.has(id) ? [place] : []));
