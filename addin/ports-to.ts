import { AppError } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { bytesInLetters, type RawWorkbook } from '@report/engine/registers';
import type { ReportData } from '@report/word/report';
import type { PopulationLabels } from './custom-ports';
import { inSlices, lostLists, openRegisters, readJournal, readKept } from './actions';
import type * as FilesPart from './files';
import type * as GeneratingPart from './generating';
import { loadView, saveView, TOUR } from './kept-views';
import type { SheetModel } from './layout';
import { loadPart } from './pane/work/load-part';
import type * as PaneFolder from './pane';
import type { PanePorts } from './pane';
import { areMarked, type ExcelRunner, goToCell, loadCheck, loadChoices, repair, saveCheck } from './workbook';

type Generating = typeof GeneratingPart;

type Files = () => Promise<typeof FilesPart>;

/** Read when the user adds a file, which is seldom: the reader is not loaded with the pane. */
async function readFile(files: Files, file: File): Promise<RawWorkbook> {
  const { LARGEST_FILE, workbookFileInSteps } = await loadPart(files());
  if (file.size > LARGEST_FILE) throw new AppError('WORKBOOK_TOO_LARGE');
  const steps = workbookFileInSteps(new Uint8Array(await file.arrayBuffer()), file.name);
  return inSlices(steps, new AbortController().signal);
}

/** What the pane is given when it is mounted in Excel. */
interface PortsOptions {
  readonly profile: Profile;
  /** Fetches how its facts are made of its rows, which counts only once it is filled in. */
  readonly derivations: () => Promise<{ readonly fill: () => void }>;
  /** Fetches what the association ships about its printed reports. */
  readonly report: () => Promise<{ readonly REPORT: ReportData | null }>;
  /** Fetches what its populations are called. */
  readonly labels: () => Promise<{ readonly LABELS: PopulationLabels }>;
  /** Fetches what reads and writes files. */
  readonly files: Files;
  readonly runner: ExcelRunner;
  /** Excel.createWorkbook: a workbook of its own from a file in base 64. */
  readonly createWorkbook: (base64: string) => Promise<void>;
  readonly pane: Pick<typeof PaneFolder, 'parseCheck' | 'parseChoices' | 'parseView' | 'writeClipboard'>;
  /** Background of the host, «#rrggbb»; null when it does not say. */
  readonly ground: () => string | null;
}

/**
 * The ports of the pane to the workbook. What reads is here; what generates is fetched when it is first needed, at the
 * latest right after the first reading (`prepare`), so that a pane that loses its connection afterwards still works.
 */
export function portsTo({
  profile,
  derivations,
  report,
  labels,
  files,
  runner,
  createWorkbook,
  pane: { parseCheck, parseChoices, parseView, writeClipboard },
  ground,
}: PortsOptions): PanePorts {
  let generating: Generating | null = null;
  const later = async (): Promise<Generating> => {
    if (generating !== null) return generating;
    const [part, { fill }] = await loadPart(Promise.all([import('./generating'), derivations()]));
    part.makeNoCode();
    fill();
    return (generating = part);
  };
  const now = (): Generating => {
    if (generating === null) throw new AppError('PANE_INCOMPLETE');
    return generating;
  };
  return {
    profile,
    prepare: async () => {
      await later();
    },
    repair: async () => {
      await repair(runner);
    },
    openRegisters: (signal, others, glance) => openRegisters(profile, runner, { signal, others, glance }),
    readFile: (file) => readFile(files, file),
    lostLists: (state) => lostLists(profile, runner, state),
    readJournal: () => readJournal(runner),
    loadExceptions: async () => (await readKept(profile, runner)).exceptions,
    areMarked: () => areMarked(runner),
    goTo: (sheet, address) => goToCell(runner, sheet, address),
    loadChoices: async () => parseChoices(profile, await loadChoices(runner)),
    saveAnswers: async (answers) => (await later()).saveAnswers(runner, answers),
    createRegister: async (register) => (await later()).createRegister(profile, runner, register),
    restoreLists: async (lost) => (await later()).restoreLists(profile, runner, lost),
    effectOf: (...asked) => now().effectInSlices(profile, ...asked),
    neutralOf: async (signal, state) => (await later()).neutralInSlices(profile, signal, state),
    correct: async (corrections) => (await later()).correct(profile, runner, corrections, new Date()),
    takeBack: async (entries) => (await later()).takeBack(runner, entries, new Date()),
    openJournal: async () => (await later()).openJournal(runner),
    saveExceptions: async (exceptions) => (await later()).saveExceptions(runner, exceptions),
    markFindings: async (findings) => (await later()).markFindings(runner, findings),
    unmarkFindings: async () => (await later()).unmarkFindings(runner),
    readiness: (...asked) => now().readiness(profile, ...asked),
    generateStatistics: async (options) => (await later()).generateStatistics(profile, runner, options, new Date()),
    placeOf: async () => {
      const part = await later();
      if (await part.isDeployedHere()) return 'installed';
      return (await part.staysHere(runner)) ? 'here' : 'service';
    },
    keepHere: async (here) => (await later()).saveStaysHere(runner, here),
    computeRemotely: async (...asked) => (await later()).computeAsDeployed(profile)(...asked),
    computeLocally: async (...asked) => (await later()).computeLocally(profile)(...asked),
    explainFigure: async (trace) => (await later()).explainFigure(profile, runner, trace),
    explainRow: async (trace) => (await later()).explainSelectedRow(profile, runner, trace),
    explainCheck: async (trace, code) => (await later()).explainCheck(profile, runner, trace, code),
    saveChoices: async (choices) => (await later()).saveChoices(runner, choices),
    copy: writeClipboard,
    handOver: async (models: readonly SheetModel[]) => {
      // Seldom asked for: the writer is not loaded with the pane.
      const { writeResultsFile, handOverFile, WORKBOOK_TYPE } = await loadPart(files());
      const file = writeResultsFile(models);
      try {
        await (await later()).openNewWorkbook(createWorkbook, file);
        return null;
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'NEW_WORKBOOK_REFUSED') throw error;
        const name = `${models[0]?.name ?? 'Statistiques'}.xlsx`;
        handOverFile(name, file, WORKBOOK_TYPE);
        return name;
      }
    },
    reportJobs: async () => {
      const [part, { REPORT }] = await loadPart(Promise.all([import('./report-ports'), report()]));
      return part.reportJobs(profile, runner, REPORT);
    },
    customJobs: async () => {
      const [part, { LABELS }] = await loadPart(Promise.all([import('./custom-ports'), labels(), later()]));
      return part.customJobs(profile, LABELS, runner);
    },
    visit: async (...asked) => (await loadPart(import('./kept-visits'))).visit(profile, ...asked, new Date()),
    tour: TOUR,
    helpJobs: async () => (await loadPart(import('./help-ports'))).helpJobs(),
    loadCheck: async () => parseCheck(await loadCheck(runner)),
    saveCheck: (check) => saveCheck(runner, check),
    newWorkbookId: () => bytesInLetters(crypto.getRandomValues(new Uint8Array(8))),
    loadView: (workbook) => parseView(loadView(workbook)),
    saveView,
    reload: () => {
      window.location.reload();
    },
    ground,
    now: () => new Date(),
    newReference: () =>
      (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0).toString(16).toUpperCase().padStart(4, '0'),
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    report: (reference) => {
      console.error(`Erreur imprévue : ${reference}`);
    },
  };
}
