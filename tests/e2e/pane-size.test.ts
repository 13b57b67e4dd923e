import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Response } from 'playwright-core';
import { openPreview, type Preview } from './open-preview';

/**
 * What the built pane fetches, and when: what shows and reads first, then what generates. The second part is withheld
 * here, so that what came before is known for certain, and so that it can be seen what a lost connection does.
 */

const GOOD = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
/** Bytes, gzipped, of everything the pane fetches of its own until the registers are read and shown. */
const LIMIT = 172_000;
const ASSETS = path.join('addin', 'dist', 'assets');
const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
/** The scripts a page fetches with these, because they import them. */
function withImports(names: readonly string[], known = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    const source = readFileSync(path.join(ASSETS, name), 'utf8');
    withImports(
      [...source.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(([, imported]) => imported ?? ''),
      known,
    );
  }
  return known;
}
/** What shows and reads; everything else is fetched once the registers are shown. */
const FIRST = withImports(scripts.filter((name) => /^(taskpane|pane|ports-to|profile|excel-runner)-/.test(name)));
const LATER = (url: URL): boolean =>
  url.pathname.endsWith('.js') && isOurs(url) && !FIRST.has(path.basename(url.pathname));
const isOurs = ({ pathname }: URL): boolean => pathname.startsWith('/addin/assets/');

let preview: Preview;
const fetched = new Set<string>();
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
  context.on('response', weigh);
}

function weigh(response: Response): void {
  const url = new URL(response.url());
  // What the service worker of the preview fetches belongs to no page.
  if (response.request().serviceWorker() !== null) return;
  if (isOurs(url) && response.ok()) fetched.add(path.basename(url.pathname));
}

const heading = (name: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name }).waitFor();
const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();

test('until the registers are read, the pane fetches less than 172 kB', () => {
  // What comes later is weighed by nobody, and the browser may be closed before it has arrived.
  preview.context.off('response', weigh);
  const sizes = [...fetched].map((name) => [name, gzipSync(readFileSync(path.join(ASSETS, name))).length] as const);
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
  await preview.context.unroute(LATER);
  await press('Réessayer');
  await heading(/registres reconnus/);
  await press(/^Statistiques/);
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
