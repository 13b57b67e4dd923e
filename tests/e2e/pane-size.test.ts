import { gzipSync } from 'node:zlib';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openPreview, type Preview } from './open-preview';

/**
 * What the built pane fetches, and when: what shows and reads first, then what generates. The second part is withheld
 * here, so that what came before is known for certain, and so that it can be seen what a lost connection does.
 */
jest.setTimeout(120_000);

const GOOD = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
/** Bytes, gzipped, of everything the pane fetches of its own until the registers are read and shown. */
const LIMIT = 200_000;
/** What is fetched once the registers are shown. */
const LATER = /\/assets\/(generating|statistics-view)-[^/]*\.js$/;

let preview: Preview;
const fetched = new Map<string, Promise<number>>();
let withheld = 0;

beforeAll(async () => {
  preview = await openPreview({ before: withhold });
  await preview.open(GOOD);
  await heading(/registres reconnus/);
});
afterAll(async () => {
  await preview.close();
});

async function withhold(context: BrowserContext): Promise<void> {
  await context.route(LATER, async (route) => {
    withheld += 1;
    await route.abort();
  });
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // What the service worker of the preview fetches belongs to no page.
    if (response.request().serviceWorker() !== null) return;
    if (pathname.startsWith('/addin/assets/') && response.ok())
      fetched.set(
        pathname,
        response.body().then((body) => gzipSync(body).length),
      );
  });
}

const heading = (name: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name }).waitFor({ timeout: 30_000 });
const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();

test('until the registers are read, the pane fetches less than 200 kB', async () => {
  const sizes = await Promise.all([...fetched].map(async ([name, size]) => [name, await size] as const));
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log([...sizes.map(([name, size]) => `${size}\t${name}`), `${total}\tall`].join('\n'));
  expect(sizes.map(([name]) => name).filter((name) => name.endsWith('.css'))).toHaveLength(1);
  // Less would mean that something was missed.
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThan(LIMIT);
  expect(withheld).toBeGreaterThan(0);
});

test('a part that does not arrive is said in plain words, and the pane can be loaded anew', async () => {
  await press(/^Statistiques/);
  await heading('Le volet n’a pas pu être chargé entièrement');
  expect(await preview.pane.locator('main').innerText()).toContain('Votre classeur est comme avant.');
  await press('Réessayer');
  await preview.context.unroute(LATER);
  await press('Réessayer');
  await heading(/^Statistiques \d{4}$/);
});

test('once it has arrived, the pane generates without a connection', async () => {
  await preview.context.route(/\/assets\/|\/api\//, (route) => route.abort());
  await press('Générer statistiques');
  await heading('Le service de calcul ne répond pas');
  await press('Calculer sur ce poste');
  await heading(/tableaux écrits/);
});

test('without the pane itself, plain words say so', async () => {
  await preview.context.unroute(/\/assets\/|\/api\//);
  await preview.context.route(/\/assets\/pane-[^/]*\.js$/, (route) => route.abort());
  await preview.open(GOOD);
  await heading('Le volet n’a pas pu être chargé entièrement');
  await preview.context.unroute(/\/assets\/pane-[^/]*\.js$/);
  await press('Réessayer');
  await heading(/registres reconnus/);
});
