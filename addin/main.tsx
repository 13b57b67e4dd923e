import { AppError } from '@alupse/domain/contract';
import { config } from 'zod/mini';
import { explainFigure, explainSelectedRow, generateStatistics, openRegisters, readiness } from './actions';
import { computeLocally, computeRemotely } from './api';
import type { PanePorts, RememberedChoices } from './pane';
import { type ExcelRunner, goToCell, loadChoices, repair, saveChoices } from './workbook';

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

const portsTo = (runner: ExcelRunner, parse: (kept: unknown) => RememberedChoices | null): PanePorts => ({
  repair: async () => {
    await repair(runner);
  },
  openRegisters: (signal) => openRegisters(runner, { signal }),
  readiness,
  generateStatistics: (options) => generateStatistics(runner, options, new Date()),
  computeRemotely: computeRemotely(''),
  computeLocally,
  goTo: (sheet, address) => goToCell(runner, sheet, address),
  explainFigure: (trace) => explainFigure(runner, trace),
  explainRow: (trace) => explainSelectedRow(runner, trace),
  loadChoices: async () => parse(await loadChoices(runner)),
  saveChoices: (choices) => saveChoices(runner, choices),
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
  const { mountOutside, mountPane, parseChoices } = await import('./pane');
  if (typeof Office === 'undefined') {
    mountOutside(element, 'unloaded');
    return;
  }
  const { host } = await Office.onReady();
  if (host === Office.HostType.Excel) mountPane(element, portsTo(excel, parseChoices));
  else mountOutside(element, 'elsewhere');
}

const element = document.getElementById('pane');
if (element !== null) void start(element);
