import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { HostOptions, HostProfile } from '@report/excel-host';
import { startPreview, type PreviewOptions } from '@report/preview/start-preview';
import { PROFILE } from '../fixtures/alupse';
import { findChromium } from './find-chromium';
import { recordTraffic, type Traffic } from './record-traffic';

export interface Preview {
  readonly page: Page;
  /** The built pane, unmodified, in its frame. */
  readonly pane: FrameLocator;
  readonly context: BrowserContext;
  readonly traffic: Traffic;
  readonly url: string;
  open(file: string): Promise<void>;
  /** The workbook as the page saves it now. */
  download(): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Options = Partial<PreviewOptions> & {
  readonly width?: number;
  /** The Excel that the page plays; by default a kind one. */
  readonly excel?: HostProfile;
  /** Options of it that are set otherwise. */
  readonly otherwise?: Partial<HostOptions>;
  /** What must be in place before the first page is fetched. */
  readonly before?: (context: BrowserContext) => Promise<void>;
};

/**
 * A twentieth of the pauses before the service is asked again: a second to seven; its limits are longer, and stay. So does
 * the time after which a run is slow: it would bring the pane into view.
 */
function shortenPauses(): void {
  const later = window.setTimeout.bind(window);
  window.setTimeout = ((act: () => void, milliseconds = 0, ...more: []) =>
    later(
      act,
      milliseconds >= 500 && milliseconds <= 7000 && milliseconds !== 6000 ? milliseconds / 20 : milliseconds,
      ...more,
    )) as typeof setTimeout;
}

/** As on a computer that saw the pane before, unless the page says that its user is a newcomer. */
function skipTour(): void {
  try {
    if (sessionStorage.getItem('newcomer') === null) localStorage.setItem('alupse.tour', 'vue');
  } catch {
    // A page without an origin keeps nothing.
  }
}

/** Serves the built pane with the functions, opens the preview page in Chromium, and records everything that moves. */
export async function openPreview(options: Options = {}): Promise<Preview> {
  const server = await startPreview({ profile: PROFILE, port: 0, ...options });
  const browser = await chromium.launch(await findChromium());
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: (options.width ?? 360) + 840, height: 800 },
    acceptDownloads: true,
  });
  // Twice the usual limit: the other tests share the computer.
  context.setDefaultTimeout(60_000);
  // What compiles the tests wraps named functions, also those that are sent to the page.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(shortenPauses);
  await context.addInitScript(skipTour);
  const traffic = recordTraffic(context);
  await options.before?.(context);
  const page = await context.newPage();
  const { excel, otherwise } = options;
  const asked = {
    ...(excel !== undefined && { excel }),
    ...(otherwise !== undefined && { with: JSON.stringify(otherwise) }),
  };
  const search = Object.keys(asked).length === 0 ? '' : `/?${new URLSearchParams(asked).toString()}`;
  // Listened to from the beginning: a chooser that is asked for while listening begins is missed.
  page.on('filechooser', () => undefined);
  await page.goto(server.url + search);
  await page.waitForSelector('html[data-ready]');
  return {
    page,
    context,
    traffic,
    url: server.url,
    pane: page.frameLocator('iframe[name=pane]'),
    async open(file) {
      // The same file may be open already: what tells the new workbook is another pane.
      const former = await page.locator('iframe[name=pane]').elementHandle();
      await page.setInputFiles('#open', { name: path.basename(file), mimeType: '', buffer: await readFile(file) });
      await page.waitForFunction((frame) => !frame.isConnected, former);
      await page.locator('#file', { hasText: path.basename(file) }).waitFor();
    },
    async download() {
      const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
      return readFile(await saved.path());
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
