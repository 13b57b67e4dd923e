import { counted } from '@report/engine/text';
import { exceptionOf, type FindingException } from '../../actions';
import { decisionsOf, firstCellOf, keyOfEffect, tickedOf } from '../derive/decisions-of';
import type { PaneEvent } from '../model/events';
import type { FindingsWork } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { Overlay, PaneState } from '../model/state';
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

  const decisionOf = ({ index }: { readonly index: number }) => {
    const decisions = decisionsOf(state().registers, state().filter);
    return decisions[Math.min(index, decisions.length - 1)];
  };
  /** The case is seen while it is decided: its first cell is selected. A comfort: what Excel refuses is not said. */
  const showCase = (overlay: Overlay): void => {
    const decision = overlay.kind === 'correction' ? decisionOf(overlay) : undefined;
    const cell = decision && firstCellOf(decision);
    if (cell !== undefined) ports.goTo(cell.sheet, cell.address).catch(() => undefined);
  };

  /** The view is shown first; what is computed for a view that was left is given up. */
  const computeEffect = (): void => {
    stopComputing();
    const { registers, choices } = state();
    const overlay = state().overlays.at(-1);
    if (registers === null || (overlay?.kind !== 'correction' && overlay?.kind !== 'decisions')) return;
    if (!state().prepared) {
      whenPrepared(computeEffect, fail);
      return;
    }
    const asking = new AbortController();
    const { signal } = asking;
    const compute = async (): Promise<void> => {
      if (overlay.kind === 'decisions') {
        if (state().neutral !== null) return;
        const neutral = await ports.neutralOf(signal, registers);
        if (!signal.aborted) dispatch({ type: 'neutralKnown', neutral });
        return;
      }
      const decision = decisionOf(overlay);
      if (decision === undefined || choices === null) return;
      const { year, edition } = choices;
      const changes = await ports.effectOf(signal, registers, tickedOf(decision, overlay.left), year, edition);
      if (signal.aborted) return;
      dispatch({ type: 'effectKnown', effect: { of: keyOfEffect(decision, overlay.left), year, changes } });
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
      showCase(overlay);
      computeEffect();
    },
    turnOverlay: (overlay) => {
      const before = state().overlays.at(-1);
      dispatch({ type: 'overlayTurned', overlay });
      if (before?.kind !== 'correction' || overlay.kind !== 'correction' || before.index !== overlay.index)
        showCase(overlay);
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
        const overlay = state().overlays.at(-1);
        if (overlay?.kind !== 'correction') return;
        // What was left out was decided too: what comes next is seen.
        const index = overlay.left.length === 0 ? overlay.index : overlay.index + 1;
        dispatch({ type: 'overlayTurned', overlay: { kind: 'correction', index, left: [] } });
        showCase({ kind: 'correction', index, left: [] });
        computeEffect();
      });
    },
    uniform: (corrections) => {
      work.begin(async () => {
        stopComputing();
        const outcome = await ports.correct(corrections);
        await reread(`${outcomeText(outcome)} Aucun chiffre ne change.`, outcome.entries);
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
