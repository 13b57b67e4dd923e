import type { Answers } from '@report/engine/registers';
import { counted, quoted } from '@report/engine/text';
import type { NoticeMore, PaneEvent } from '../model/events';
import type { Asking, RegistersWork } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';
import { unfrozenText } from '../words/outcome-text';
import type { ShortWork } from './short-work';

interface RegistersWorkOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly work: ShortWork;
  /** How questions are asked and answered; null until it was fetched, and then nothing was asked. */
  readonly asking: () => Asking | null;
}

export function createRegistersWork({ ports, state, dispatch, work, asking }: RegistersWorkOptions): RegistersWork {
  const keep = async (change: (answers: Answers) => Answers, notice: string, more: NoticeMore = {}): Promise<void> => {
    const { registers } = state();
    if (registers === null) return;
    await ports.saveAnswers(change(registers.answers));
    await work.reread(notice, more);
  };
  const { readFile } = ports;
  const isOf = (name: string) => (one: { readonly file: string | null }) => one.file === name;
  return {
    answer: (question, choice, said) => {
      const answersBefore = state().registers?.answers ?? null;
      const part = asking();
      if (part === null) return;
      work.begin(() =>
        keep((answers) => part.answered(ports.profile, answers, question, choice), `Réponse gardée\u00a0: ${said}.`, {
          answersBefore,
        }),
      );
    },
    askAgain: (without) => {
      work.begin(() => keep(without, 'Réponse retirée de ce classeur.'));
    },
    chooseSheets: (sheets) => {
      work.begin(async () => {
        const isChosen = (kept: Answers['sheets'][number]): boolean =>
          sheets.some(({ file, sheet }) => file === kept.file && sheet === kept.sheet);
        const change = (answers: Answers): Answers => ({
          ...answers,
          sheets: [...answers.sheets.filter((kept) => !isChosen(kept)), ...sheets],
        });
        await keep(change, 'Choix gardés dans ce classeur.');
        dispatch({ type: 'overlayLeft' });
      });
    },
    tour: ports.tour,
    canAddFiles: readFile !== null,
    addFile: (file) => {
      if (readFile === null) return;
      work.begin(async () => {
        const before = state().others;
        const workbook = { ...(await readFile(file)), file: file.name };
        dispatch({ type: 'othersChanged', others: [...before.filter((one) => !isOf(file.name)(one)), workbook] });
        try {
          await work.reread(`${quoted(file.name)} est additionné à ce classeur, sans rien copier.`, HERE);
        } catch (error) {
          dispatch({ type: 'othersChanged', others: before });
          throw error;
        }
        const { registers } = state();
        if ([...(registers?.summaries ?? []), ...(registers?.questions ?? [])].some(sameFile(file.name))) return;
        dispatch({ type: 'othersChanged', others: before });
        await work.reread(`${quoted(file.name)} ne contient aucun registre connu.`, HERE);
      }, HERE.at);
    },
    removeFile: (name) => {
      work.begin(async () => {
        dispatch({ type: 'othersChanged', others: state().others.filter((one) => !isOf(name)(one)) });
        await work.reread(`${quoted(name)} n’est plus additionné.`, HERE);
      }, HERE.at);
    },
    createRegister: (register) => {
      work.begin(async () => {
        const { sheet, frozen } = await ports.createRegister(register);
        await ports.goTo(sheet, null);
        const done = `Feuille ${quoted(sheet)} créée.`;
        await work.reread(frozen ? done : `${done} ${unfrozenText(sheet)}`, { at: 'newRegister' });
        dispatch({ type: 'overlayLeft' });
      });
    },
    restoreLists: () => {
      work.begin(async () => {
        const { restored, left } = await ports.restoreLists(state().lostLists);
        const done = `${counted(restored, 'liste déroulante remise', 'listes déroulantes remises')}.`;
        await work.reread([done, ...left.map(leftWords)].join(' '));
      });
    },
  };
}

/** A list of the user's own: Excel does not give its entries apart, so that it cannot be written again. */
const leftWords = (header: string): string =>
  `La liste de ${quoted(header)} est la vôtre\u00a0: copiez une cellule qui l’a encore, puis collage spécial, ${quoted('Validation')}.`;

/** Beside the button that adds a workbook. */
const HERE = { at: 'files' } as const;

const sameFile =
  (name: string) =>
  (one: object): boolean =>
    'file' in one && one.file === name;
