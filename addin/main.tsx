import { onceAtATime } from './start/once-at-a-time';
import { say, WORDS } from './start/words';

/** Milliseconds after which it is said that Office has not answered; it may still do so. */
const PATIENCE = 20_000;

/** Before anything else is waited for: office.js gives up for ever when nobody asks within ten seconds of its loading. */
const office = typeof Office === 'undefined' ? null : Office.onReady();

/** Older hosts give no theme, whatever the types say. */
const groundOf = ({ officeTheme }: Partial<Office.Context>): string | null => officeTheme?.bodyBackgroundColor ?? null;

/** The views, what reads, and the association the pane was built for, fetched at once; null when one of them cannot be. */
const fetchParts = () =>
  Promise.all([
    import('./pane'),
    import('./ports-to'),
    import('@report/chosen-profile'),
    import('./start/excel-runner'),
  ]).catch(() => null);

/** Words for a page without a workbook: fetched when there is none. */
async function mountOutside(element: Element, reason: 'elsewhere' | 'unloaded'): Promise<void> {
  const part = await import('./pane/page/mount-outside').catch(() => null);
  if (part === null) say(element, WORDS.incomplete);
  else {
    element.replaceChildren();
    part.mountOutside(element, reason);
  }
}

type Started = { readonly generate: () => Promise<void> } | null;

/** Null when there is no pane to work with: what is wrong is said in the page. */
async function start(element: Element): Promise<Started> {
  // Read by the component library when it is loaded: its fonts would come from another server.
  Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });
  if (office === null) {
    await mountOutside(element, 'unloaded');
    return null;
  }
  const parts = await fetchParts();
  if (parts === null) {
    say(element, WORDS.incomplete);
    return null;
  }
  const patience = setTimeout(() => {
    say(element, WORDS.silent);
  }, PATIENCE);
  const { host } = await office;
  clearTimeout(patience);
  if (host !== Office.HostType.Excel) {
    await mountOutside(element, 'elsewhere');
    return null;
  }
  const [folder, { portsTo }, { PROFILE }, { excelRunner }] = parts;
  const ports = portsTo({
    profile: PROFILE,
    derivations: () => import('@report/late-derivations'),
    report: () => import('@report/chosen-report'),
    labels: () => import('@report/population-labels'),
    files: () => import('./files'),
    runner: excelRunner,
    createWorkbook: (base64) => Excel.createWorkbook(base64),
    pane: folder,
    ground: () => groundOf(Office.context),
  });
  element.replaceChildren();
  const pane = folder.mountPane(element, ports);
  return { generate: () => folder.generateFromRibbon(pane, { showPane: () => Office.addin.showAsTaskpane() }) };
}

const element = document.getElementById('pane');
const started = element === null ? Promise.resolve(null) : start(element);

// In the same turn as Office is asked: a press that finds no function of this name is lost. It is served when the pane is
// ready; the page is loaded for it when the pane was never opened.
if (office !== null)
  Office.actions.associate(
    'generateStatistics',
    onceAtATime(async () => {
      const ready = await started;
      if (ready === null) await Office.addin.showAsTaskpane();
      else await ready.generate();
    }),
  );
