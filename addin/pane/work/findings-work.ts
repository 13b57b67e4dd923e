import { counted } from '@report/engine/text';
import { exceptionOf, type FindingException } from '../../actions';
import { countCells, ofOneCell, ofOneKind, proposalsOf } from '../derive/proposals-of';
import type { PaneEvent } from '../model/events';
import type { FindingsWork } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';
import { outcomeText, takenBackText } from '../words/outcome-text';
import type { ShortWork } from './short-work';

interface FindingsWorkOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly work: ShortWork;
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
    const overlay = state().overlays.at(-1);
    if (overlay?.kind !== 'correction' || registers === null || choices === null) return;
    const proposals = proposalsOf(registers);
    const proposal = proposals[Math.min(overlay.index, proposals.length - 1)];
    if (proposal === undefined) return;
    if (!state().prepared) {
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
  const reread = async (notice: string | null, undo: readonly string[] = []): Promise<void> => {
    await work.reread(notice, { undo });
    const { marked, registers } = state();
    if (marked && registers !== null) await ports.markFindings(registers.findings);
    computeEffect();
  };

  return {
    openOverlay: (overlay) => {
      dispatch({ type: 'overlayOpened', overlay });
      computeEffect();
    },
    turnOverlay: (overlay) => {
      dispatch({ type: 'overlayTurned', overlay });
      computeEffect();
    },
    leaveOverlay: () => {
      dispatch({ type: 'overlayLeft' });
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
        dispatch({ type: 'overlayLeft' });
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

/** About the same fault of the same row. */
const sameException = (one: FindingException, other: FindingException): boolean =>
  one.rule === other.rule && one.register === other.register && one.field === other.field && one.row === other.row;
