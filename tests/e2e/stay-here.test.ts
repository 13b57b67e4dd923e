import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';
import { fileOf } from './spoil-workbook';

/** «Calculer toujours sur ce poste», said by a workbook or by the installation: the built pane then sends nothing. */
/** Few rows: nothing looked at here depends on them. */
const FILE = path.join('tests', 'fixtures', 'registers', 'dialogue-2016-court.xlsx');
let preview: Preview;

const posts = (): number => preview.traffic.requests.filter((request) => request.startsWith('POST ')).length;
const asked = (): readonly string[] =>
  preview.traffic.requests
    .filter((request) => request.includes('/api/'))
    .map((request) => request.split('\n')[0] ?? '');
const toStatistics = (): Promise<void> => preview.pane.getByRole('button', { name: /^Statistiques/ }).click();
const place = (words: RegExp) => preview.pane.getByRole('button', { name: words });

describe('a workbook', () => {
  beforeAll(async () => {
    preview = await openPreview();
    await preview.open(FILE);
  });
  afterAll(() => preview.close());

  test('sends counts as long as nobody said otherwise', async () => {
    await generate(preview, 2016);
    expect(posts()).toBe(1);
  });

  test('sends nothing once it says so: the tables are written all the same', async () => {
    preview.traffic.requests.length = 0;
    await preview.pane.getByRole('button', { name: 'Changer l’année ou les options' }).click();
    await place(/^Calcul\s: par le service$/).click();
    await preview.pane.getByText('Toujours sur ce poste').click();
    await place(/^Calcul\s: toujours sur ce poste$/).waitFor();
    await generate(preview, 2016);
    expect(asked()).toEqual([]);
  });

  test('still says so when it is saved and opened again', async () => {
    preview.traffic.requests.length = 0;
    await preview.open(await fileOf('garde.xlsx', await preview.download()));
    await toStatistics();
    await place(/^Calcul\s: toujours sur ce poste$/).waitFor();
    await generate(preview, 2016);
    expect(asked()).toEqual([]);
  });

  test('sends again when it says so no more', async () => {
    await preview.pane.getByRole('button', { name: 'Changer l’année ou les options' }).click();
    await place(/^Calcul\s: toujours sur ce poste$/).click();
    await preview.pane.getByText('Par le service').click();
    await place(/^Calcul\s: par le service$/).waitFor();
    await generate(preview, 2016);
    expect(posts()).toBe(1);
  });
});

describe('an installation', () => {
  const deployedHere = async (context: BrowserContext): Promise<void> => {
    await context.route('**/addin/settings.json', (route) =>
      route.fulfill({ json: { signIn: null, compute: 'here' } }),
    );
  };
  beforeAll(async () => {
    preview = await openPreview({ before: deployedHere });
    await preview.open(FILE);
  });
  afterAll(() => preview.close());

  test('that keeps everything here says so, offers no other choice, and sends nothing', async () => {
    await toStatistics();
    await preview.pane.getByText(/Calcul\s: toujours sur ce poste, pour tous\. Rien n’est envoyé\./).waitFor();
    expect(await place(/^Calcul\s/).count()).toBe(0);
    await generate(preview, 2016);
    expect(asked()).toEqual([]);
  });
});
