import { AppError } from '@alupse/domain/contract';
import type { RawWorkbook } from '@alupse/domain/registers';
import { config } from 'zod/mini';
import {
  areMarked,
  correct,
  createRegister,
  effectOf,
  explainCheck,
  explainFigure,
  explainSelectedRow,
  generateStatistics,
  lostLists,
  markFindings,
  openRegisters,
  readiness,
  readJournal,
  readKept,
  restoreLists,
  takeBack,
  unmarkFindings,
} from './actions';
import { computeLocally, computeRemotely } from './api';
import type { SheetModel } from './layout';
import type * as PaneFolder from './pane';
import type { PanePorts } from './pane';
import {
  type ExcelRunner,
  goToCell,
  loadChoices,
  openJournal,
  openNewWorkbook,
  repair,
  saveAnswers,
  saveChoices,
  saveExceptions,
} from './workbook';

/** Worksheets carry the mark that says they are ours since this set. */
const NEEDED = '1.13';

/** Every action waits for the end of a cell edit instead of failing. */
const excel: ExcelRunner = {
  run: (batch) =>
    Office.context.requirements.isSetSupported('ExcelApi', NEEDED)
      ? Excel.run({ delayForCellEdit: true }, batch)
      : Promise.reject(new AppError('EXCEL_TOO_OLD')),
};

/** Older hosts give no theme, whatever the types say. */
const groundOf = ({ officeTheme }: Partial<Office.Context>): string | null => officeTheme?.bodyBackgroundColor ?? null;

/** Read when a person adds a file, which is seldom: the reader is not loaded with the pane. */
async function readFile(file: File): Promise<RawWorkbook> {
  const { FILE_LIMITS, FileError, readWorkbookFile } = await import('./files');
  if (file.size > FILE_LIMITS.inflatedBytes) throw new AppError('WORKBOOK_TOO_LARGE');
  try {
    return readWorkbookFile(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    throw error instanceof FileError ? new AppError(error.code) : error;
  }
}

/** Seldom asked for: the writer is not loaded with the pane. */
async function handOver(models: readonly SheetModel[]): Promise<void> {
  const { writeResultsFile } = await import('./files');
  await openNewWorkbook(Excel.createWorkbook, writeResultsFile(models));
}

const portsTo = (
  runner: ExcelRunner,
  { parseChoices, writeClipboard }: Pick<typeof PaneFolder, 'parseChoices' | 'writeClipboard'>,
): PanePorts => ({
  repair: async () => {
    await repair(runner);
  },
  openRegisters: (signal, others) => openRegisters(runner, { signal, others }),
  saveAnswers: (answers) => saveAnswers(runner, answers),
  readFile,
  createRegister: (register) => createRegister(runner, register),
  lostLists: (state) => lostLists(runner, state),
  restoreLists: (lost) => restoreLists(runner, lost),
  effectOf,
  correct: (corrections) => correct(runner, corrections, new Date()),
  takeBack: (entries) => takeBack(runner, entries, new Date()),
  readJournal: () => readJournal(runner),
  openJournal: () => openJournal(runner),
  loadExceptions: async () => (await readKept(runner)).exceptions,
  saveExceptions: (exceptions) => saveExceptions(runner, exceptions),
  markFindings: (findings) => markFindings(runner, findings),
  unmarkFindings: () => unmarkFindings(runner),
  areMarked: () => areMarked(runner),
  readiness,
  generateStatistics: (options) => generateStatistics(runner, options, new Date()),
  computeRemotely: computeRemotely(''),
  computeLocally,
  goTo: (sheet, address) => goToCell(runner, sheet, address),
  explainFigure: (trace) => explainFigure(runner, trace),
  explainRow: (trace) => explainSelectedRow(runner, trace),
  explainCheck: (trace, code) => explainCheck(runner, trace, code),
  loadChoices: async () => parseChoices(await loadChoices(runner)),
  saveChoices: (choices) => saveChoices(runner, choices),
  copy: writeClipboard,
  handOver,
  ground: () => groundOf(Office.context),
  now: () => new Date(),
  newReference: () => (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  report: (reference) => {
    console.error(`Erreur imprévue : ${reference}`);
  },
});

async function start(element: Element): Promise<void> {
  // Else the library tries to make code out of text, which the policy of the page forbids and reports.
  config({ jitless: true });
  // Read by the component library when it is loaded: its fonts would come from another server.
  Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });
  const pane = await import('./pane');
  if (typeof Office === 'undefined') {
    pane.mountOutside(element, 'unloaded');
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    pane.mountOutside(element, 'elsewhere');
    return;
  }
  const mounted = pane.mountPane(element, portsTo(excel, pane));
  // Pressed in the ribbon: the page is loaded for it when the pane was never opened.
  Office.actions.associate('generateStatistics', (event: Office.AddinCommands.Event) => {
    void pane.generateFromRibbon(mounted, { showPane: () => Office.addin.showAsTaskpane() }).finally(() => {
      event.completed();
    });
  });
}

const element = document.getElementById('pane');
if (element !== null) void start(element);
