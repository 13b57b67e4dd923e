import { handOverFile } from './files/hand-over-file';
import type { HelpJobs } from './pane/model/ports';

const NAME = 'probleme-volet.txt';

/** What the help asks of the outside: fetched when it is first opened. */
export const helpJobs = (): HelpJobs => ({
  host: () => {
    // Older hosts do not say.
    const { platform, version } = (Office.context.diagnostics as Partial<Office.ContextInformation> | undefined) ?? {};
    return { platform: String(platform ?? 'inconnu'), version: version ?? '' };
  },
  save: (text) => {
    // With a mark of UTF-8: the simplest editors of Windows need it.
    handOverFile(NAME, new TextEncoder().encode(`\uFEFF${text}`), 'text/plain');
  },
});
