import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { HOST_PROFILES } from '@report/excel-host';
import { openPreview, type Preview } from './open-preview';

/** The pane on a slow network, beside an Excel that does not answer, and called before it is there. */

let preview: Preview | null = null;
afterEach(async () => {
  await preview?.close();
  preview = null;
});

const PICTURES = process.env['PICTURES'];
async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, name) });
}

/** Ten seconds of office.js are one here, and the pane's twenty are two. */
function shorten(): void {
  const [later, interval] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
  Object.assign(window, {
    setTimeout: (act: () => void, milliseconds = 0) => later(act, milliseconds / 10),
    setInterval: (act: () => void, milliseconds = 0) => interval(act, milliseconds / 10),
  });
}

/** Twelve seconds of a part, and eight of office.js, are a tenth of it. */
const late =
  (...parts: readonly (readonly [what: RegExp, milliseconds: number])[]) =>
  async (context: BrowserContext) => {
    await context.addInitScript(shorten);
    for (const [what, milliseconds] of parts)
      await context.route(what, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        await route.continue();
      });
  };
const PANE = /\/assets\/pane-/;
const OFFICE = /\/office-js\/office\.js/;

test('parts that arrive after office.js has given up waiting: «Chargement…» at once, then the pane', async () => {
  const { partsLate = 0 } = HOST_PROFILES.nasty;
  expect(partsLate).toBe(12_000);
  preview = await openPreview({ excel: 'nasty', before: late([OFFICE, 800], [PANE, partsLate / 10]) });
  await preview.pane.getByText('Chargement…').waitFor();
  await picture(preview.page, 'demarrage-lent.png');
  await preview.pane.getByRole('heading', { level: 1 }).waitFor();
  expect(await preview.pane.getByText('Chargement…').count()).toBe(0);
  await picture(preview.page, 'demarrage-pret.png');
});

test('an Excel that never answers: words, and a way to try again', async () => {
  preview = await openPreview({ otherwise: { silent: true }, before: late() });
  await preview.pane.getByRole('heading', { name: 'Excel ne répond pas encore' }).waitFor();
  await preview.pane.getByRole('button', { name: 'Réessayer' }).waitFor();
  await picture(preview.page, 'demarrage-sans-reponse.png');
});

test('a button that was pressed before the pane was there is served once the pane is ready', async () => {
  preview = await openPreview({ otherwise: { pressedEarly: 'generateStatistics' } });
  await preview.open(path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx'));
  await preview.page.getByRole('tab', { name: /^Sommaire/ }).waitFor({ state: 'attached' });
  expect(await preview.page.getByRole('tab', { name: /^Sommaire/ }).count()).toBe(1);
});
