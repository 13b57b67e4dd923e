import type { Finding } from '@report/engine/contract';
import type { Correction } from '@report/engine/corrections';
import { counted } from '@report/engine/text';
import { type ExceptionReason, exceptionOf, type FindingException } from '../actions';
import { countCells, ofOneCell, ofOneKind, proposalsOf } from './derive/proposals-of';
import { sameException } from './derive/same-exception';
import type { PaneEvent } from './events';
import type { PanePorts } from './ports';
import type { PaneState, Place } from './state';
import { outcomeText, takenBackText } from './words/outcome-text';
import type { Work } from './work';

/** What a person decides about what was found: correct, take back, leave as it stands, mark. */
export interface FindingsWork {
  /** Opens a view over that of the step. */
  readonly openPlace: (place: Place) => void;
  /** The same view with something else in it: the next correction. */
  readonly turnPlace: (place: Place) => void;
  readonly leavePlace: () => void;
  readonly accept: (corrections: readonly Correction[]) => void;
  /** Puts cells back exactly as they were before their correction. */
  readonly takeBack: (entries: readonly string[]) => void;
  /** The findings are counted apart from now on, for as long as their rows do not change. */
  readonly acceptAsTheyAre: (findings: readonly Finding[], reason: ExceptionReason, detail: string) => void;
  readonly withdraw: (exception: FindingException) => void;
  /** Marks the cells of the findings in the sheets, or removes every mark. */
  readonly mark: (on: boolean) => void;
  readonly openJournal: () => void;
}

interface FindingsWorkOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly work: Work;
  readonly fail: (error: unknown) => void;
  /** Does it once what computes was fetched. */
  readonly whenPrepared: (act: () => void, refused: (error: unknown) => void) => void;
}

/** Milliseconds for the view of a correction to be seen before its effect is computed. */
const SHOWN_FIRST = 40;

export function createFindingsWork(options: FindingsWorkOptions): FindingsWork {
  const { ports, state, dispatch, work, fail, whenPrepared } = options;
  let stopComputing = (): void => undefined;

  /** The view is shown first; what is computed for a view that was left is given up. */
  const computeEffect = (): void => {
    stopComputing();
    const { registers, choices } = state();
    const place = state().places.at(-1);
    if (place?.kind !== 'correction' || registers === null || choices === null) return;
    const proposals = proposalsOf(registers);
    const proposal = proposals[Math.min(place.index, proposals.length - 1)];
    if (proposal === undefined) return;
    if (state().laterView === null) {
      whenPrepared(computeEffect, fail);
      return;
    }
    const { correction, cell } = proposal;
    const { year, edition } = choices;
    const asking = new AbortController();
    const { signal } = asking;
    const compute = async (): Promise<void> => {
      const one = await ports.effectOf(signal, registers, [ofOneCell(proposal)], year, edition);
      const kind = ofOneKind(registers.corrections, proposal);
      const all = countCells(kind) === 1 ? one : await ports.effectOf(signal, registers, kind, year, edition);
      if (signal.aborted) return;
      dispatch({ type: 'effectKnown', effect: { of: `${correction.id} ${cell.address}`, year, one, all } });
    };
    const forget = ports.after(SHOWN_FIRST, () => {
      compute().catch((error: unknown) => {
        // Of a view that was left nobody waits for anything.
        if (!signal.aborted) fail(error);
      });
    });
    stopComputing = () => {
      forget();
      asking.abort();
    };
  };

  /** Marks follow the findings for as long as they are wanted. */
  const reread = async (notice: string | null, undo?: readonly string[]): Promise<void> => {
    await work.reread(notice, undo);
    const { marked, registers } = state();
    if (marked && registers !== null) await ports.markFindings(registers.findings);
    computeEffect();
  };

  return {
    openPlace: (place) => {
      dispatch({ type: 'placeOpened', place });
      computeEffect();
    },
    turnPlace: (place) => {
      dispatch({ type: 'placeTurned', place });
      computeEffect();
    },
    leavePlace: () => {
      dispatch({ type: 'placeLeft' });
      computeEffect();
    },
    accept: (corrections) => {
      work.begin(async () => {
        stopComputing();
        const outcome = await ports.correct(corrections);
        await reread(outcomeText(outcome), outcome.entries);
      });
    },
    takeBack: (entries) => {
      work.begin(async () => {
        await reread(takenBackText(await ports.takeBack(entries)));
      });
    },
    acceptAsTheyAre: (findings, reason, detail) => {
      const { registers } = state();
      if (registers === null) return;
      work.begin(async () => {
        const exceptions = findings
          .map((finding) => exceptionOf(registers, finding, { reason, detail }, ports.now()))
          .filter((exception) => exception !== null);
        if (exceptions.length === 0) {
          dispatch({ type: 'noticed', notice: NOT_OF_A_ROW });
          return;
        }
        const kept = await ports.loadExceptions();
        const others = kept.filter((one) => !exceptions.some((exception) => sameException(one, exception)));
        await ports.saveExceptions([...others, ...exceptions]);
        dispatch({ type: 'placeLeft' });
        await reread(`${counted(exceptions.length, 'constat accepté', 'constats acceptés')} comme exception.`);
      });
    },
    withdraw: (exception) => {
      work.begin(async () => {
        const kept = await ports.loadExceptions();
        await ports.saveExceptions(kept.filter((one) => !sameException(one, exception)));
        await reread('Exception retirée\u00a0: le constat est compté à nouveau.');
      });
    },
    mark: (on) => {
      work.begin(async () => {
        if (on) await ports.markFindings(state().registers?.findings ?? []);
        else await ports.unmarkFindings();
        dispatch({ type: 'markChanged', marked: on });
      });
    },
    openJournal: () => {
      work.begin(() => ports.openJournal());
    },
  };
}

const NOT_OF_A_ROW = 'Ce constat ne concerne pas une ligne du registre\u00a0: il ne peut pas être accepté.';
