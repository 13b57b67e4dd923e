import type { RegistersState } from '../../actions';
import type { KeptCheck, KeptView, PanePorts } from '../model/ports';
import type { Since } from '../model/visit';
import { INITIAL_STATE, type PaneState, type Resumed } from '../model/state';
import { loadPart } from './load-part';
import type { Visits } from './visits';

export interface Memory {
  /** Reads what was kept. */
  readonly load: () => Promise<void>;
  /**
   * Where to go on, once the registers are read: their fingerprint says whether they have changed since their check.
   * Null when this workbook was never checked, or its settings cannot be read. What was found beside merged cells is not
   * shown again: they are not asked for when the pane opens.
   */
  readonly resume: (fingerprint: string) => Resumed | null;
  /** To be told of every new state: keeps what has changed. */
  readonly follow: (state: PaneState) => void;
  readonly scrolled: (top: number) => void;
}

/** Milliseconds of rest after which where the view stands is kept. */
const REST = 400;

/** 16 hexadecimal digits as letters. */
export const inLetters = (hex: string): string => hex.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/**
 * The pane opens again where it was left. Everything here is a comfort: what cannot be kept or read is forgotten. A
 * workbook is known by random letters it is given at its first check; before, nothing is kept.
 */
export function createMemory(
  ports: Pick<
    PanePorts,
    'loadCheck' | 'saveCheck' | 'loadView' | 'saveView' | 'newWorkbookId' | 'after' | 'visit' | 'readiness'
  >,
  tell: (known: { readonly type: 'sinceKnown'; readonly since: Since }) => void,
): Memory {
  let check: KeptCheck | null = null;
  let workbook: string | null = null;
  let checked: PaneState['checked'] = null;
  let view: KeptView = { step: INITIAL_STATE.step, filter: INITIAL_STATE.filter, scroll: 0 };
  let { filter } = view;
  let visits: Promise<Visits> | null = null;
  let seen: PaneState = INITIAL_STATE;
  let stop = (): void => undefined;

  /** What is new since the last visit is looked for once the pane is whole: with a part of its own. */
  const followVisits = (): void => {
    if (!seen.prepared) return;
    visits ??= loadPart(import('./visits')).then(({ createVisits }) =>
      createVisits(ports, (since) => {
        tell({ type: 'sinceKnown', since });
      }),
    );
    visits.then(
      (known) => {
        known.follow(seen, workbook);
      },
      () => undefined,
    );
  };

  const keepView = (change: Partial<KeptView>): void => {
    view = { ...view, ...change };
    if (workbook !== null) ports.saveView(workbook, view);
  };
  const keepCheck = async (
    { at, fingerprint }: NonNullable<PaneState['checked']>,
    { summaries, workbooks }: RegistersState,
  ): Promise<void> => {
    const id = workbook ?? ports.newWorkbookId();
    const isRegister = (name: string): boolean => summaries.some(({ file, sheet }) => file === null && sheet === name);
    const merged = workbooks
      .filter(({ file }) => file === null)
      .some(({ sheets }) => sheets.some(({ name, mergedAreas }) => mergedAreas.length > 0 && isRegister(name)));
    await ports.saveCheck({ workbook: id, at, fingerprint: inLetters(fingerprint), merged });
    workbook = id;
    keepView({});
    followVisits();
  };

  return {
    load: async () => {
      check = await ports.loadCheck().catch(() => null);
      if (check === null) return;
      workbook = check.workbook;
      view = ports.loadView(workbook) ?? view;
      ({ filter } = view);
    },
    resume: (fingerprint) => {
      if (check === null) return null;
      const same = check.fingerprint === inLetters(fingerprint);
      if (check.merged) return { ...view, checked: null };
      checked = { at: check.at, fingerprint: same ? fingerprint : '' };
      return { ...view, checked };
    },
    follow: (state) => {
      // While the pane opens, its state is not yet where the user was.
      if (state.registers === null || state.run?.kind === 'open') return;
      seen = state;
      followVisits();
      if (state.step !== view.step) keepView({ step: state.step, scroll: 0 });
      if (state.filter !== filter) {
        filter = state.filter;
        // What was looked for may be a name.
        keepView({ filter: { ...filter, words: '' } });
      }
      if (state.checked === checked) return;
      checked = state.checked;
      if (checked !== null && checked.fingerprint !== '')
        void keepCheck(checked, state.registers).catch(() => undefined);
    },
    scrolled: (top) => {
      stop();
      stop = ports.after(REST, () => {
        keepView({ scroll: Math.round(top) });
      });
    },
  };
}
