import { APP_ERRORS, AppError } from '@report/engine/contract';
import type { ExcelRunner } from './workbook';

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

/** The views, what reads, and the association the pane was built for, fetched at once; null when one of them cannot be. */
const fetchParts = () =>
  Promise.all([import('./pane'), import('./ports-to'), import('@report/chosen-profile')]).catch(() => null);

/** Words for a page without a workbook: fetched when there is none. */
async function mountOutside(element: Element, reason: 'elsewhere' | 'unloaded'): Promise<void> {
  const part = await import('./pane/page/mount-outside').catch(() => null);
  if (part === null) sayIncomplete(element);
  else part.mountOutside(element, reason);
}

async function start(element: Element): Promise<void> {
  // Read by the component library when it is loaded: its fonts would come from another server.
  Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });
  const parts = await fetchParts();
  if (parts === null) {
    sayIncomplete(element);
    return;
  }
  const [pane, { portsTo }, { PROFILE }] = parts;
  if (typeof Office === 'undefined') {
    await mountOutside(element, 'unloaded');
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    await mountOutside(element, 'elsewhere');
    return;
  }
  const ports = portsTo({
    profile: PROFILE,
    derivations: () => import('@report/late-derivations'),
    report: () => import('@report/chosen-report'),
    labels: () => import('@report/population-labels'),
    runner: excel,
    pane,
    ground: () => groundOf(Office.context),
  });
  const mounted = pane.mountPane(element, ports);
  // Pressed in the ribbon: the page is loaded for it when the pane was never opened.
  Office.actions.associate('generateStatistics', (event: Office.AddinCommands.Event) => {
    void pane.generateFromRibbon(mounted, { showPane: () => Office.addin.showAsTaskpane() }).finally(() => {
      event.completed();
    });
  });
}

/** Without the pane itself there is nothing to draw with: plain words, and a way to try again. */
function sayIncomplete(element: Element): void {
  const { title, sentence, remedy } = APP_ERRORS.PANE_INCOMPLETE;
  const again = document.createElement('button');
  again.textContent = 'Réessayer';
  again.addEventListener('click', () => {
    window.location.reload();
  });
  const lines = [['h1', title] as const, ['p', sentence] as const, ['p', remedy] as const].map(([tag, text]) => {
    const line = document.createElement(tag);
    line.textContent = text;
    return line;
  });
  element.replaceChildren(...lines, again);
}

const element = document.getElementById('pane');
if (element !== null) void start(element);
