import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '@report/preview/server';
import { startPreview } from '@report/preview/start-preview';
import { PROFILE } from '@report/profiles/alupse';
import { findChromium } from '../tests/e2e/find-chromium';
import { type Lines, printColumns } from './print-columns';

const RUNS = 15;
/** Not counted: the browser and the server warm up. */
const WARM_UP = 2;
const OFFICE_JS = '**/appsforoffice.microsoft.com/**';

/**
 * From the navigation to the first title drawn, in Chromium: the built pane beside the floor, an empty page with React
 * and the component library built the same way. Nothing is kept between two runs: every file is fetched and compiled
 * again. See docs/bench.md.
 */
export const benchFirstRender = async (): Promise<void> => {
  if (!existsSync(path.join('addin', 'dist', 'taskpane.html'))) {
    console.log('Left out: the pane is not built (npm run build).');
    return;
  }
  const browser = await launch();
  if (browser === null) {
    console.log('Left out: Chromium is missing or does not start (CHROMIUM_PATH names another one).');
    return;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'alupse-floor-'));
  try {
    await buildFloor(folder);
    const floor = await startServer({ profile: PROFILE, port: 0, mounts: [{ prefix: '/', directory: folder }] });
    const preview = await startPreview({ profile: PROFILE });
    const pages = {
      floor: () => firstTitle(browser, `${floor.url}/index.html`),
      pane: () => firstTitle(browser, `${preview.url}/addin/taskpane.html`),
      'pane in Excel': () => firstTitleInExcel(browser, preview.url),
    };
    // In turn, so that whatever else the machine does slows all of them alike.
    const times = new Map<string, number[]>(Object.keys(pages).map((name) => [name, []]));
    for (let run = 0; run < WARM_UP + RUNS; run += 1)
      for (const [name, open] of Object.entries(pages)) {
        const time = await open();
        if (run >= WARM_UP) times.get(name)?.push(time);
      }
    print(times);
    await floor.close();
    await preview.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
};

const launch = async (): Promise<Browser | null> => {
  try {
    const { chromium } = await import('playwright-core');
    return await chromium.launch(await findChromium());
  } catch {
    return null;
  }
};

/** With the settings of the pane: same target, same minification, no source map. */
const buildFloor = async (outDir: string): Promise<void> => {
  const { build } = await import('vite');
  await build({
    root: path.resolve('bench', 'floor'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
};

/** Notes, in every frame, how long after its navigation a title is there, laid out and painted. */
const watchTitle = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('h1') === null) {
        requestAnimationFrame(look);
        return;
      }
      // The frame after the one in which the title was found: it has been painted.
      requestAnimationFrame(() => Object.assign(window, { firstTitle: performance.now() }));
    };
    requestAnimationFrame(look);
  });
};

const noted = () => (window as unknown as { firstTitle?: number }).firstTitle;

/** Milliseconds to the first title of a page. The library of Excel is withheld: it is not what is measured here. */
const firstTitle = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(OFFICE_JS, (route) => route.abort());
  await watchTitle(page);
  await page.goto(url);
  const time = await (await page.waitForFunction(noted)).jsonValue();
  await context.close();
  return time ?? NaN;
};

/** The same in the preview: the pane loads office.js, meets the emulated Excel, and says that it reads. */
const firstTitleInExcel = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  await watchTitle(page);
  await page.goto(url);
  const frame = await (await page.waitForSelector('iframe[name=pane]')).contentFrame();
  if (frame === null) throw new Error('the preview shows no pane');
  const time = await (await frame.waitForFunction(noted)).jsonValue();
  await context.close();
  return time ?? NaN;
};

const print = (times: ReadonlyMap<string, readonly number[]>): void => {
  const floor = median(times.get('floor') ?? []);
  const columns = [...times].map(([name, all]): [string, Lines] => [
    name,
    {
      median: `${Math.round(median(all))} ms`,
      fastest: `${Math.round(Math.min(...all))} ms`,
      'beside the floor': `× ${(median(all) / floor).toFixed(2)}`,
    },
  ]);
  printColumns(new Map(columns));
};

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? NaN;
